package io.c360.customer.lifecycle;

/**
 * The stages of a customer's life. The source names the model and not its stages: these
 * are ours, and every customer is in exactly one of them.
 */
public enum Stage {

	/** 潜在: holds nothing and never did. */
	PROSPECT("潜在客户"),
	/** 新入网: joined a short time ago. */
	NEW("新入网"),
	/** 成长: brings more and more. */
	GROWING("成长期"),
	/** 稳定: stays as it is. */
	STABLE("稳定期"),
	/** 续约窗口: the contract ends soon. */
	RENEWING("续约窗口"),
	/** 衰退: brings less and less, or complains with reason. */
	DECLINING("衰退期"),
	/** 准沉默: holds something and hardly uses it. */
	SILENT("沉默"),
	/** 离网: everything has ended. */
	LEFT("已离网"),
	/** 赢回: had left and came back a short time ago. */
	RETURNED("赢回");

	private final String chinese;

	Stage(String chinese) {
		this.chinese = chinese;
	}

	/** Its name for people. */
	public String chinese() {
		return this.chinese;
	}

}
