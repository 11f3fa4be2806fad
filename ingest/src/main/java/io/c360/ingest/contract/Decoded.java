package io.c360.ingest.contract;

import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/** What becomes of a record that came in: one of these two, and nothing else. */
public sealed interface Decoded {

	/**
	 * It follows its contract.
	 *
	 * @param hash of its content in canonical form: the same content has the same hash,
	 * whatever the order of its fields
	 */
	record Accepted(SourceFact fact, String hash) implements Decoded {
	}

	/**
	 * It does not follow its contract.
	 *
	 * @param field where, such as {@code contactMedium[0].phoneNumber}; null when it is
	 * about the record as a whole
	 * @param reason what to do about it; never repeats a value
	 */
	record Rejected(RejectCode code, @Nullable String field, String reason) implements Decoded {
	}

}
