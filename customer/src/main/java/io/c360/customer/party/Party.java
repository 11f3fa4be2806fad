package io.c360.customer.party;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.Kind;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;

/**
 * A person or an organisation as one source system knows it.
 *
 * @param attributes what the source says, in its own words; an attribute that it does not
 * know is absent
 * @param characteristics whatever else it says, by its own names
 */
public record Party(RecordId id, long version, PartyType type, Map<Attribute, List<String>> attributes,
		Map<String, String> characteristics) implements SourceFact {

	public Party {
		var copy = new EnumMap<Attribute, List<String>>(Attribute.class);
		attributes.forEach((attribute, values) -> {
			var present = values.stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
			if (!present.isEmpty()) {
				copy.put(attribute, present);
			}
		});
		attributes = java.util.Collections.unmodifiableMap(copy);
		characteristics = Map.copyOf(characteristics);
	}

	@Override
	public Kind kind() {
		return Kind.PARTY;
	}

	@Override
	public PartyReference party() {
		return new PartyReference.ByRecord(this.id);
	}

	/** The id only: everything else is personal data. */
	@Override
	public String toString() {
		return "party " + this.id;
	}

}
