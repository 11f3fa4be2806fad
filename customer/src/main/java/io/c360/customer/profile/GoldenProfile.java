package io.c360.customer.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.c360.customer.RecordId;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * What we conclude from all records of one customer: for each attribute the value that
 * survives, and why. Depends on the set of records only, not on their order.
 *
 * @param values for each attribute that any record states: one value, or several where a
 * customer may have many
 */
public record GoldenProfile(PartyType type, Map<Attribute, List<GoldenValue>> values) {

	/** Computes the profile with the default trust in sources. */
	public static GoldenProfile of(Collection<Party> records) {
		return of(records, SourceTrust.DEFAULT);
	}

	/** Computes the profile from at least one record. */
	public static GoldenProfile of(Collection<Party> records, SourceTrust trust) {
		var byRank = records.stream()
			.sorted(Comparator.<Party>comparingInt(party -> trust.rank(party.id()))
				.thenComparing(Comparator.comparingLong(Party::version).reversed())
				.thenComparing(Party::id))
			.toList();
		var values = new EnumMap<Attribute, List<GoldenValue>>(Attribute.class);
		for (var attribute : Attribute.values()) {
			var claims = claims(byRank, attribute);
			if (!claims.isEmpty()) {
				values.put(attribute, attribute.isMany() ? all(claims) : List.of(best(claims, trust)));
			}
		}
		var type = byRank.stream()
			.filter(party -> !party.id().isIdentifier())
			.map(Party::type)
			.findFirst()
			.orElse(PartyType.INDIVIDUAL);
		return new GoldenProfile(type, Collections.unmodifiableMap(values));
	}

	/** The values of an attribute; empty when no record states it. */
	public List<GoldenValue> all(Attribute attribute) {
		return this.values.getOrDefault(attribute, List.of());
	}

	/** The value of an attribute, or the first of many. */
	public Optional<String> first(Attribute attribute) {
		return all(attribute).stream().map(GoldenValue::value).findFirst();
	}

	/** The name to call the customer by; empty when no record has one. */
	public Optional<String> displayName() {
		return Stream.of(first(Attribute.FULL_NAME), first(Attribute.ORGANIZATION_NAME), composedName())
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<String> composedName() {
		var given = first(Attribute.GIVEN_NAME).orElse("");
		var family = first(Attribute.FAMILY_NAME).orElse("");
		var isHan = (family + given).codePoints().anyMatch(Character::isIdeographic);
		var name = isHan ? family + given : (given + " " + family).strip();
		return name.isEmpty() ? Optional.empty() : Optional.of(name);
	}

	/**
	 * What records state of an attribute, by the form in which values are compared, best
	 * record first.
	 */
	private static Map<String, List<Claim>> claims(List<Party> byRank, Attribute attribute) {
		var claims = new LinkedHashMap<String, List<Claim>>();
		for (var party : byRank) {
			for (var value : party.attributes().getOrDefault(attribute, List.of())) {
				claims.computeIfAbsent(attribute.normalise(value), form -> new ArrayList<>())
					.add(new Claim(value, party.id(), party.version()));
			}
		}
		return claims;
	}

	private static List<GoldenValue> all(Map<String, List<Claim>> claims) {
		return claims.values()
			.stream()
			.map(same -> golden(same, (claims.size() == 1) ? GoldenValue.Rule.ONLY_VALUE : GoldenValue.Rule.ONE_OF_MANY,
					List.of()))
			.toList();
	}

	private static GoldenValue best(Map<String, List<Claim>> claims, SourceTrust trust) {
		var ranked = List.copyOf(claims.values());
		var lost = ranked.stream()
			.skip(1)
			.map(List::getFirst)
			.map(claim -> new GoldenValue.Alternative(claim.value(), claim.record(), claim.at()))
			.toList();
		return golden(ranked.getFirst(), rule(ranked, trust), lost);
	}

	private static GoldenValue.Rule rule(List<List<Claim>> ranked, SourceTrust trust) {
		if (ranked.size() == 1) {
			return GoldenValue.Rule.ONLY_VALUE;
		}
		var winner = ranked.getFirst().getFirst();
		var next = ranked.get(1).getFirst();
		if (trust.rank(winner.record()) != trust.rank(next.record())) {
			return GoldenValue.Rule.MOST_TRUSTED_SOURCE;
		}
		return (winner.version() != next.version()) ? GoldenValue.Rule.NEWEST : GoldenValue.Rule.FIRST_BY_ID;
	}

	private static GoldenValue golden(List<Claim> same, GoldenValue.Rule rule, List<GoldenValue.Alternative> lost) {
		var winner = same.getFirst();
		var others = same.stream()
			.skip(1)
			.map(Claim::record)
			.filter(record -> !record.equals(winner.record()))
			.distinct()
			.collect(Collectors.toUnmodifiableList());
		return new GoldenValue(winner.value(), winner.record(), winner.at(), rule, others, lost);
	}

	/** Says the type only: values are personal data. */
	@Override
	public String toString() {
		return "profile of an " + this.type;
	}

	private record Claim(String value, RecordId record, long version) {

		@Nullable Instant at() {
			return (this.version > 0) ? Instant.ofEpochMilli(this.version) : null;
		}

	}

}
