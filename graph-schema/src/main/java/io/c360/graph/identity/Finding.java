package io.c360.graph.identity;

import io.c360.customer.identity.Explanation;

/** What speaks for and against two records being one customer, and what came of it. */
public record Finding(Explanation explanation, Verdict verdict) {

	/** What came of it. */
	public enum Verdict {

		/** A steward said so. */
		SAME_BY_DECISION,
		/** The evidence suffices. */
		SAME_BY_EVIDENCE,
		/** The pair alone is weak; other records of the customer connect them. */
		SAME_THROUGH_OTHERS,
		/** A steward said so. */
		DIFFERENT_BY_DECISION,
		/** They have two numbers of a kind of which nobody has two. */
		DIFFERENT_BY_CONFLICT,
		/** They share no candidate key. */
		NEVER_COMPARED,
		/** They share only values that too many have. */
		ONLY_GENERIC_KEYS,
		/** The evidence does not suffice. */
		TOO_WEAK,
		/**
		 * The pair would do, but the other records of their customers speak against it.
		 */
		REST_OF_CUSTOMER_SPEAKS_AGAINST

	}

}
