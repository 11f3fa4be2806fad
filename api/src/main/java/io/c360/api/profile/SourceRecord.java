package io.c360.api.profile;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.c360.api.access.Sight;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import org.jspecify.annotations.Nullable;

/** What one source says of the customer, as whoever asks may see it. */
record SourceRecord(String id, String source, @Nullable Instant updatedAt, PartyType kind, List<Stated> attributes,
		List<Characteristic> characteristics) {

	static SourceRecord of(Party party, Sight sight) {
		return new SourceRecord(sight.text(party.id()), party.id().source(),
				(party.version() > 0) ? Instant.ofEpochMilli(party.version()) : null, party.type(),
				party.attributes().entrySet().stream().map(stated -> Stated.of(stated, sight)).toList(),
				sight.seesEverything() ? Characteristic.of(party.characteristics()) : List.of());
	}

	/** The id only: the rest is personal data. */
	@Override
	public String toString() {
		return id();
	}

	/** What the source says of one attribute. */
	record Stated(Attribute name, List<String> values, boolean masked) {

		static Stated of(Map.Entry<Attribute, List<String>> stated, Sight sight) {
			var seen = sight.sees(stated.getKey());
			return new Stated(stated.getKey(), seen ? stated.getValue() : List.of(), !seen);
		}

		/** The attribute only: values are personal data. */
		@Override
		public String toString() {
			return this.name.toString();
		}

	}

	/** What the source says by a name of its own. */
	record Characteristic(String name, String value) {

		static List<Characteristic> of(Map<String, String> characteristics) {
			return characteristics.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByKey())
				.map(entry -> new Characteristic(entry.getKey(), entry.getValue()))
				.toList();
		}

		/** The name only: the value may be personal data. */
		@Override
		public String toString() {
			return this.name;
		}

	}

}
