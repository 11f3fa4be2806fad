package io.c360.customer.score;

/** What a score says. */
public enum ScoreName {

	/** 离网: that the customer leaves. */
	CHURN,
	/** 办理: that the customer takes up an offer. */
	RESPONSE,
	/** 号码依赖性: how hard it would be to give up the number. */
	NUMBER_DEPENDENCE,
	/** 转网成本: how much holds the customer. */
	STICKINESS,
	/** 资费敏感: that price decides. */
	PRICE_SENSITIVITY,
	/** 信用度: that what is owed is paid. */
	CREDIT

}
