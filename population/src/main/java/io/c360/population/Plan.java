package io.c360.population;

import java.util.List;

/** A tariff plan on sale; the fee is in fen a month. */
record Plan(String code, String name, long fee, boolean prepaid, String network, boolean broadband) {

	static final List<Plan> POSTPAID = List.of(new Plan("P89", "乐享3G 89", 8900, false, "3G", false),
			new Plan("P89", "乐享3G 89", 8900, false, "3G", false),
			new Plan("P129", "乐享4G 129", 12_900, false, "4G", false),
			new Plan("P189", "乐享3G 189", 18_900, false, "3G", false),
			new Plan("PF189", "自主融合 189", 18_900, false, "4G", true),
			new Plan("P59", "天翼5G 59", 5900, false, "5G", false), new Plan("P49", "校园3G 49", 4900, false, "3G", false),
			new Plan("P19", "本地通2G 19", 1900, false, "2G", false));

	static final List<Plan> ENTERPRISE = List.of(new Plan("P389", "政企 389", 38_900, false, "4G", false),
			new Plan("P289", "政企 289", 28_900, false, "4G", false),
			new Plan("P89E", "政企乐享 89", 8900, false, "3G", false));

	static final List<Plan> PREPAID = List.of(new Plan("Y20", "预付费 20", 2000, true, "2G", false),
			new Plan("Y30", "预付费 3G 30", 3000, true, "3G", false),
			new Plan("Y50", "预付费 4G 50", 5000, true, "4G", false));

	static final Plan BROADBAND = new Plan("B100", "单宽带 100M", 9900, false, "fixed", true);

	static final Plan SECONDARY = new Plan("F10", "家庭副号 10", 1000, false, "4G", false);

}
