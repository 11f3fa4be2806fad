package io.c360.customer.identity;

import io.c360.customer.RecordId;

/** Two records are said to be the same, through others perhaps, and to be different. */
public final class ContradictoryAssertions extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	ContradictoryAssertions(RecordId a, RecordId b) {
		super("Records " + a + " and " + b + " are asserted to be different, and by other assertions to be the same. "
				+ "Revoke one of them first");
	}

}
