package io.c360.population;

import java.util.List;

/** A contact point with the file it reports to and what is said there. */
enum Channel {

	HOTLINE("hotline", OutputFile.HOTLINE, 24), OUTBOUND_CALL("outbound-call", OutputFile.HOTLINE, 8),
	STORE("store", OutputFile.STORE, 12), TILL("till", OutputFile.STORE, 8),
	ONLINE_HALL("online-hall", OutputFile.ONLINE, 13), APP("app", OutputFile.ONLINE, 14),
	WEB_PUSH("web-push", OutputFile.ONLINE, 4), SMS("sms", OutputFile.MESSAGING, 11),
	WEIBO("weibo", OutputFile.SOCIAL, 3), SOCIAL_CHANNEL("social-channel", OutputFile.SOCIAL, 3);

	private static final List<String> ENQUIRIES = List.of("查询本月话费余额", "咨询套餐剩余流量", "询问宽带提速办法", "查询合约到期时间", "咨询国际漫游资费",
			"询问家庭副号如何办理", "查询积分可以换什么", "咨询携号转网的条件", "询问手机上网设置");

	private static final List<String> SUGGESTIONS = List.of("建议营业厅延长营业时间", "希望账单更容易看懂", "建议增加线上客服");

	private static final List<String> TRANSACTIONS = List.of("办理套餐变更", "补办手机卡", "缴纳话费", "开通国际漫游", "购买手机", "办理宽带新装",
			"兑换积分礼品", "办理停机保号");

	private static final List<String> OUTBOUNDS = List.of("推荐自主融合套餐", "提醒合约即将到期", "介绍以旧换新活动", "回访宽带安装情况", "邀请到厅领取召回礼品");

	private static final List<String> COMPLAINTS = List.of("反映手机信号不好", "对扣费有疑问，情绪激动", "投诉宽带经常断线");

	final String word;

	final OutputFile file;

	final int weight;

	Channel(String word, OutputFile file, int weight) {
		this.word = word;
		this.file = file;
		this.weight = weight;
	}

	boolean isOutbound() {
		return this == OUTBOUND_CALL || this == WEB_PUSH || this == SMS;
	}

	/** Why people come, by channel. */
	String reason(Dice dice) {
		if (isOutbound()) {
			return "outbound";
		}
		int draw = dice.below(100);
		if (this == TILL) {
			return "transaction";
		}
		return (draw < 50) ? "enquiry" : (draw < 90) ? "transaction" : (draw < 95) ? "suggestion" : "complaint";
	}

	static String words(Dice dice, String reason) {
		return dice.pick(switch (reason) {
			case "enquiry" -> ENQUIRIES;
			case "transaction" -> TRANSACTIONS;
			case "suggestion" -> SUGGESTIONS;
			case "complaint" -> COMPLAINTS;
			default -> OUTBOUNDS;
		});
	}

}
