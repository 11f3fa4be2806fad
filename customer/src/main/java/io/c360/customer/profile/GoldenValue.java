package io.c360.customer.profile;

import java.time.Instant;
import java.util.List;

import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * One value of the golden profile, and why it is this one.
 *
 * @param record the record that says so
 * @param at when its source last updated that record; null when the source does not say
 * @param rule by which rule it won
 * @param alsoBy other records that say the same
 * @param lost other values that records state, best first; empty for attributes of which
 * a customer may have many
 */
public record GoldenValue(String value, RecordId record, @Nullable Instant at, Rule rule, List<RecordId> alsoBy,
		List<Alternative> lost) {

	/** A value that another one was preferred to. */
	public record Alternative(String value, RecordId record, @Nullable Instant at) {

		/** The record only: the value is personal data. */
		@Override
		public String toString() {
			return "value of " + record();
		}

	}

	/** Why a value is in the golden profile. */
	public enum Rule {

		/** No record says otherwise. */
		ONLY_VALUE,
		/** Its source is trusted more than those of the others. */
		MOST_TRUSTED_SOURCE,
		/** Its record is the newest of the most trusted source. */
		NEWEST,
		/** Trust and time are equal; the first record by id decides. */
		FIRST_BY_ID,
		/** A customer may have several of these; all are kept. */
		ONE_OF_MANY

	}

	/** The record and rule only: the value is personal data. */
	@Override
	public String toString() {
		return "value of " + this.record + " by " + this.rule;
	}

}
