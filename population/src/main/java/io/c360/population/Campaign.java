package io.c360.population;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A marketing campaign, placed relative to the as-of date. */
record Campaign(String id, String name, int startsDaysBefore, int lasts, List<String> channels, String description,
		String action) {

	private static final List<Campaign> ALL = List.of(
			new Campaign("K-01", "苹果手机合约推广", 240, 120, List.of("outbound-call", "store", "sms"), "裸机与合约机并推，外呼召回到厅办理",
					"handset"),
			new Campaign("K-02", "以旧换新", 200, 90, List.of("store", "weibo"), "旧手机换购机券", "trade-in"),
			new Campaign("K-03", "召回有礼", 150, 100, List.of("outbound-call", "store"), "到厅办理赠电影票或宽带提速", "recall-gift"),
			new Campaign("K-04", "专场秒杀", 120, 7, List.of("weibo", "store", "online-hall"), "微博与营业厅限量抢购", "flash-sale"),
			new Campaign("K-05", "家庭服务计划副号", 180, 160, List.of("outbound-call", "sms", "app"), "为家人加一个副号",
					"family-secondary"),
			new Campaign("K-06", "充值送话费", 90, 60, List.of("sms", "app", "online-hall"), "充一百送十元", "top-up-gift"),
			new Campaign("K-07", "合约到期续签", 300, 400, List.of("outbound-call", "sms", "store"), "合约到期前续签赠两个月月租",
					"renewal"),
			new Campaign("K-08", "自主融合升级", 210, 150, List.of("web-push", "app", "outbound-call"), "手机加宽带合并为一个套餐",
					"bundle"),
			new Campaign("K-09", "高价值客户赢回", 160, 170, List.of("outbound-call"), "离网高价值客户专属优惠", "win-back"),
			new Campaign("K-10", "集团短号集群网", 330, 200, List.of("outbound-call", "store"), "集团成员之间短号免费", "short-number"),
			new Campaign("K-11", "沉默客户激发", 60, 80, List.of("sms", "web-push"), "赠送本地流量一个月", "wake-up"),
			new Campaign("K-12", "校园迎新", -20, 60, List.of("store", "social-channel"), "新生套餐预约", "campus"));

	static List<Campaign> all() {
		return ALL;
	}

	/** A campaign that used the channel on that day, if there was one. */
	static @Nullable Campaign reaching(Channel channel, long day, long today) {
		for (var campaign : ALL) {
			if (campaign.channels.contains(channel.word) && campaign.start(today) <= day
					&& day <= campaign.lastDay(today)) {
				return campaign;
			}
		}
		return null;
	}

	boolean hasStarted() {
		return this.startsDaysBefore > 0;
	}

	long start(long today) {
		return today - this.startsDaysBefore;
	}

	/** The last day on which it reached anybody. */
	long lastDay(long today) {
		return Math.min(today - 1, start(today) + this.lasts);
	}

	void write(JsonLines out, long today) {
		long end = start(today) + this.lasts;
		var status = (start(today) > today) ? "planned" : (end < today) ? "ended" : "active";
		out.open()
			.text("id", this.id)
			.instant("lastUpdate", Math.min(today - 1, start(today)) * Story.DAY)
			.text("name", this.name)
			.text("status", status)
			.day("startDate", start(today))
			.day("endDate", end)
			.array("channel");
		this.channels.forEach(out::element);
		out.closeArray().text("action", this.action).text("description", this.description).end();
	}

}
