package io.c360.customer.identity;

import io.c360.customer.RecordId;

/** What a person has decided about records, stronger than any evidence. */
public sealed interface Assertion {

	/** Both records are one customer, whatever the evidence says. */
	record ForceSame(RecordId a, RecordId b) implements Assertion {
	}

	/** The records are two customers, whatever the evidence says. */
	record ForceDifferent(RecordId a, RecordId b) implements Assertion {
	}

	/**
	 * This value proves nothing, such as a shop's number; records are prepared without
	 * it.
	 */
	record ExcludeValue(String attribute, String value) implements Assertion {
	}

}
