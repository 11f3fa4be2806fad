package io.c360.customer.value;

/** The eleven drivers of what a customer is worth over their life. */
public enum Driver {

	/** 购买意向: becoming a customer at all. Nothing for those who are. */
	PURCHASE_INTENTION(1, "购买意向"),
	/** 获取成本: what winning the customer cost. */
	ACQUISITION_COST(2, "获取成本"),
	/** 经常收入: what they are charged, month after month. */
	RECURRING_INCOME(3, "经常收入"),
	/** 服务现金成本: what network and contacts cost. */
	COST_OF_SERVICE(4, "服务现金成本"),
	/** 交叉销售: what they probably buy in addition. */
	CROSS_SELLING(5, "交叉销售"),
	/** 优惠和话费调整: what is let off. */
	DISCOUNT(6, "优惠和话费调整"),
	/** 续签: what a contract that is renewed adds. */
	RENEWAL(7, "续签"),
	/** 转移: what moving to another plan changes. */
	MIGRATION(8, "转移"),
	/** 离网: what is lost because people leave. */
	CHURN(9, "离网"),
	/** 坏账: what is charged and never paid. */
	BAD_DEBT(10, "坏账"),
	/** 赢回: what those bring who come back. */
	WIN_BACK(11, "赢回");

	private final int number;

	private final String chinese;

	Driver(int number, String chinese) {
		this.number = number;
		this.chinese = chinese;
	}

	/** Its number in the source. */
	public int number() {
		return this.number;
	}

	/** Its name in the source. */
	public String chinese() {
		return this.chinese;
	}

}
