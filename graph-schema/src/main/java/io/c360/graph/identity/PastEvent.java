package io.c360.graph.identity;

import java.time.Instant;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a customer.
 *
 * @param what merged, split, revived, record moved or emptied
 * @param other into whom, or from whom
 * @param record the record that moved; null otherwise
 */
public record PastEvent(String what, CustomerId customer, CustomerId other, @Nullable RecordId record, Instant at,
		String model) {
}
