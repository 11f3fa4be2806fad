package io.c360.customer.sale;

import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish for a piece.
 *
 * @param entry what the client calls it: the same again gets the same answer
 * @param record a record of the customer
 * @param store where they stand; null off stores
 * @param agent who enters it
 */
public record ClaimOrder(String entry, RecordId sale, RecordId record, String channel, @Nullable String store,
		@Nullable String product, String agent) {

	/** The entry only: the rest says who. */
	@Override
	public String toString() {
		return "claim order " + this.entry;
	}

}
