package io.c360.search;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;

/** Customers for tests. */
final class SearchableCustomers {

	private SearchableCustomers() {
	}

	/** A connection for a machine that has other things to do. */
	static SearchServer patiently(String uri) {
		var patience = Duration.ofSeconds(30);
		return SearchServer.open(new IndexSettings(URI.create(uri), null, null, patience, patience));
	}

	/** Always the same id for the same number. */
	static CustomerId id(int number) {
		return new CustomerId(new UUID(0, number));
	}

	/**
	 * A person with a name and further attributes: attribute, value, attribute, value.
	 */
	static SearchableCustomer person(int number, String name, Object... attributesAndValues) {
		return customer(number, 1, person("crm", number, name, attributesAndValues));
	}

	/** A customer made of records. */
	static SearchableCustomer customer(int number, long revision, Party... records) {
		return new SearchableCustomer(id(number), revision, false, List.of(records), List.of(), List.of(), List.of());
	}

	/** One source's record of a person. */
	static Party person(String source, int number, String name, Object... attributesAndValues) {
		var attributes = new EnumMap<Attribute, List<String>>(Attribute.class);
		attributes.put(Attribute.FULL_NAME, List.of(name));
		for (int i = 0; i < attributesAndValues.length; i += 2) {
			attributes.put((Attribute) attributesAndValues[i], List.of((String) attributesAndValues[i + 1]));
		}
		return new Party(new RecordId(source, String.valueOf(number)), 1, PartyType.INDIVIDUAL, attributes, Map.of());
	}

	/** One source's record of an organisation. */
	static Party organization(String source, int number, String name) {
		return new Party(new RecordId(source, String.valueOf(number)), 1, PartyType.ORGANIZATION,
				Map.of(Attribute.ORGANIZATION_NAME, List.of(name)), Map.of());
	}

}
