package io.c360.customer.subscription;

/** Where a subscription stands. */
public enum SubscriptionStatus {

	/** Ordered, not yet in use. */
	PENDING,
	/** In use. */
	ACTIVE,
	/** Stopped for a time. */
	SUSPENDED,
	/** Ended for good. */
	TERMINATED

}
