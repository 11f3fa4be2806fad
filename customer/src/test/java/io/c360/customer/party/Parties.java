package io.c360.customer.party;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.RecordId;

/**
 * Builds parties for tests:
 * {@code aParty("crm/1").with(Attribute.MOBILE, "138…").build()}.
 */
public final class Parties {

	private final RecordId id;

	private final Map<Attribute, List<String>> attributes = new EnumMap<>(Attribute.class);

	private long version = 1;

	private Parties(RecordId id) {
		this.id = id;
	}

	/** A party that says nothing yet, in its first version. */
	public static Parties aParty(String id) {
		return new Parties(RecordId.parse(id));
	}

	/** Says something. */
	public Parties with(Attribute attribute, String... values) {
		this.attributes.put(attribute, List.of(values));
		return this;
	}

	/** As another version. */
	public Parties version(long number) {
		this.version = number;
		return this;
	}

	/** The party. */
	public Party build() {
		return new Party(this.id, this.version, PartyType.INDIVIDUAL, this.attributes, Map.of());
	}

}
