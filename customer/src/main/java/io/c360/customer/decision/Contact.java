package io.c360.customer.decision;

import java.time.Instant;

/**
 * That an action was shown to a customer or to somebody in their household.
 *
 * @param group the group of the action; empty when the action is not known any more
 * @param channel where; empty when unknown
 * @param reason why it was refused, in the customer's words; empty when nobody said
 * @param ofHousehold true when it was somebody else in the household
 */
public record Contact(String action, String group, String channel, Instant at, Answer answer, String reason,
		boolean ofHousehold) {

	/** What came of it. */
	public enum Answer {

		/** Shown, not answered. */
		PRESENTED,
		/** Yes. */
		ACCEPTED,
		/** No. */
		REFUSED,
		/** Not now. */
		LATER

	}

}
