package io.c360.customer.audit;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That somebody read, or was refused to read, something of a customer.
 *
 * @param who their id in the realm
 * @param roles as what they asked
 * @param purpose what for
 * @param customer of whom; null when nobody was found
 * @param fields which fields of the schema
 */
public record Reading(Instant at, String who, List<String> roles, String purpose, @Nullable String customer,
		List<String> fields, Outcome outcome) {

	/** What became of it. */
	public enum Outcome {

		/** It was answered. */
		ANSWERED,
		/** At least a part of it was refused. */
		REFUSED,
		/** Everything known of the customer was handed out. */
		EXPORTED,
		/** The customer was erased. */
		ERASED

	}

	/** Who and of whom by id; nothing else. */
	@Override
	public String toString() {
		return this.who + " read " + this.customer;
	}

}
