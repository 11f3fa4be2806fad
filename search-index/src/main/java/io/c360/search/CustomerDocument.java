package io.c360.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the index sees them: only what somebody searches, filters or sorts by.
 * The components, and the hash, are the fields of {@code customers-v1.json}.
 */
record CustomerDocument(String customer, long revision, boolean former, @Nullable String kind, int records,
		Collection<String> name, Collection<String> nameKey, Collection<String> formerName,
		Collection<String> formerNameKey, Collection<String> syllables, Collection<String> latin,
		Collection<String> formerLatin, Collection<String> initials, Collection<String> phone,
		Collection<String> phoneTail, Collection<String> email, Collection<String> identifier,
		Collection<String> account, Collection<String> card, Collection<String> groupName, Collection<String> city,
		Collection<String> text, Collection<String> store, @Nullable Boolean openComplaint,
		Collection<String> contractEnds, @Nullable String band, @Nullable String stage) {

	private static final int TAIL = 4;

	/** The document of a customer at a revision. */
	static CustomerDocument of(SearchableCustomer customer) {
		var records = customer.records();
		var names = Stream.concat(values(records, Attribute.FULL_NAME, Attribute.ORGANIZATION_NAME), composed(records))
			.map(NameForms::of)
			.distinct()
			.toList();
		var formerNames = values(records, Attribute.FORMER_NAME).map(NameForms::of).distinct().toList();
		var phones = Stream
			.concat(normalised(records, Attribute.MOBILE, Attribute.LANDLINE),
					customer.msisdns().stream().map(Attribute.MOBILE::normalise))
			.distinct()
			.toList();
		return new CustomerDocument(customer.id().toString(), customer.revision(), customer.former(), kind(records),
				records.size(), each(names, NameForms::text), each(names, NameForms::key),
				each(formerNames, NameForms::text), each(formerNames, NameForms::key), all(names, NameForms::syllables),
				all(names, NameForms::latin), all(formerNames, NameForms::latin), all(names, NameForms::initials),
				phones,
				phones.stream()
					.filter(phone -> phone.length() > TAIL)
					.map(phone -> phone.substring(phone.length() - TAIL))
					.distinct()
					.toList(),
				normalised(records, Attribute.EMAIL).toList(),
				normalised(records, Attribute.RESIDENT_ID, Attribute.PASSPORT, Attribute.TAX_ID,
						Attribute.BUSINESS_LICENCE)
					.toList(),
				Stream
					.concat(normalised(records, Attribute.ACCOUNT),
							customer.accounts().stream().map(Attribute.ACCOUNT::normalise))
					.distinct()
					.toList(),
				normalised(records, Attribute.LOYALTY_CARD).toList(),
				customer.groupNames().stream().map(NameForms::fold).distinct().toList(),
				values(records, Attribute.CITY).map(CustomerDocument::city).distinct().toList(),
				customer.activity().texts(), customer.activity().stores(),
				customer.activity().openComplaint() ? Boolean.TRUE : null,
				customer.activity().contractEnds().stream().map(LocalDate::toString).toList(),
				customer.activity().band(), customer.activity().stage());
	}

	/** How a city is compared: with or without the word for city. */
	static String city(String name) {
		return NameForms.fold(Attribute.CITY.normalise(name));
	}

	/** Writes a kind the way the index has it. */
	static String kind(PartyType type) {
		return type.name().toLowerCase(Locale.ROOT);
	}

	/** What the records that stand for parties say; bare identifiers know no better. */
	private static @Nullable String kind(List<Party> records) {
		return records.stream()
			.min(Comparator.comparing((Party party) -> party.id().isIdentifier()).thenComparing(Party::id))
			.map(party -> kind(party.type()))
			.orElse(null);
	}

	private static Stream<String> values(List<Party> records, Attribute... attributes) {
		return Stream.of(attributes)
			.flatMap(attribute -> records.stream()
				.flatMap(party -> party.attributes().getOrDefault(attribute, List.of()).stream()))
			.distinct();
	}

	private static Stream<String> normalised(List<Party> records, Attribute... attributes) {
		return Stream.of(attributes)
			.flatMap(attribute -> values(records, attribute).map(attribute::normalise))
			.filter(value -> !value.isEmpty())
			.distinct();
	}

	/** The full names of records that only know the parts. */
	private static Stream<String> composed(List<Party> records) {
		return records.stream()
			.filter(party -> !party.attributes().containsKey(Attribute.FULL_NAME))
			.flatMap(party -> values(List.of(party), Attribute.FAMILY_NAME)
				.flatMap(family -> values(List.of(party), Attribute.GIVEN_NAME).map(given -> joined(family, given))));
	}

	private static String joined(String family, String given) {
		var han = io.c360.customer.name.Pinyin.hasHan(family);
		return han ? family + given : given + " " + family;
	}

	private static List<String> each(List<NameForms> names, Function<NameForms, String> form) {
		return names.stream().map(form).filter(text -> !text.isEmpty()).distinct().toList();
	}

	private static List<String> all(List<NameForms> names, Function<NameForms, Collection<String>> form) {
		return names.stream().flatMap(name -> form.apply(name).stream()).distinct().toList();
	}

	/**
	 * What the document says, whatever its revision and the order in which it says it.
	 */
	@JsonProperty("hash")
	String hash() {
		return DocumentHash.of(this);
	}

	/** The id only: the rest is personal data. */
	@Override
	public String toString() {
		return "document of customer " + this.customer;
	}

}
