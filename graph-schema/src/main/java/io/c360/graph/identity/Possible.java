package io.c360.graph.identity;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.identity.PossibleMatch;

/**
 * Two customers that may be one.
 *
 * @param left a record of the first, for comparison
 * @param right a record of the second
 * @param bits mean evidence between them
 * @param reason why it was not decided without a person
 */
public record Possible(CustomerId a, CustomerId b, RecordId left, RecordId right, double bits,
		PossibleMatch.Reason reason) {
}
