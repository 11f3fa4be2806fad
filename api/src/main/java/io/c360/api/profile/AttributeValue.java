package io.c360.api.profile;

import java.time.Instant;
import java.util.List;

import io.c360.api.access.Sight;
import io.c360.customer.party.Attribute;
import io.c360.customer.profile.GoldenValue;
import org.jspecify.annotations.Nullable;

/** One value of the golden profile as whoever asks may see it. */
record AttributeValue(Attribute name, @Nullable String value, boolean masked, Provenance provenance, List<Lost> lost) {

	static AttributeValue of(Attribute name, GoldenValue golden, Sight sight) {
		var seen = sight.sees(name);
		return new AttributeValue(name, seen ? golden.value() : null, !seen, Provenance.of(golden, sight),
				golden.lost()
					.stream()
					.map(other -> new Lost(seen ? other.value() : null, other.record().source(),
							sight.text(other.record()), other.at()))
					.toList());
	}

	/** The attribute only: the value is personal data. */
	@Override
	public String toString() {
		return this.name.toString();
	}

	/** A value that another one was preferred to. */
	record Lost(@Nullable String value, String source, String record, @Nullable Instant updatedAt) {

		/** The record only: the value is personal data. */
		@Override
		public String toString() {
			return record();
		}

	}

}
