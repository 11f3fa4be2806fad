package io.c360.customer.timeline;

/** What an entry of a timeline is about. */
public enum TimelineKind {

	/** A contact on any channel. */
	CONTACT,
	/** A complaint was raised. */
	COMPLAINT,
	/** Something happened to a complaint. */
	COMPLAINT_EVENT,
	/** A bill was sent. */
	BILL,
	/** Money was paid in advance. */
	TOPUP,
	/** A subscription began. */
	SUBSCRIPTION_BEGUN,
	/** A subscription ended. */
	SUBSCRIPTION_ENDED,
	/** An action was shown, or answered. */
	OUTCOME,
	/** A piece of a flash sale was claimed, collected or given up. */
	CLAIM_EVENT,
	/** Points were earned, spent or lapsed. */
	POINTS,
	/** They said whether they may be contacted. */
	CONSENT,
	/** They said what they like. */
	PREFERENCE,
	/** What a month's use of the network came to. */
	USAGE_MONTH

}
