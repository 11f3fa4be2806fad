package io.c360.graph.household;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.c360.customer.household.Dwelling;
import io.c360.customer.household.Inhabitant;
import io.c360.customer.household.People;
import io.c360.customer.household.Residence;
import io.c360.customer.household.Span;
import io.c360.customer.household.Tie;
import io.c360.customer.link.GroupKind;
import io.c360.customer.link.Link;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.customer.profile.GoldenProfile;
import io.c360.graph.PartyProperties;
import io.c360.graph.intake.FactCodecs;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Makes an inhabitant of what the sources say of a customer. */
final class Inputs {

	/** The source of what people decide here. */
	private static final String OURS = "c360";

	private Inputs() {
	}

	/**
	 * When something that is said of a customer begins or ends next, so that the customer
	 * is to be looked at again; empty when nothing does.
	 */
	static Optional<Instant> next(Record row, Instant now) {
		return row.get("links")
			.asList(FactCodecs.LINK::read)
			.stream()
			.flatMap(link -> Stream.of(Optional.ofNullable(link.from()), Optional.ofNullable(link.to())))
			.flatMap(Optional::stream)
			.filter(at -> at.isAfter(now))
			.min(Comparator.naturalOrder());
	}

	/**
	 * Empty for an organisation, which lives nowhere.
	 * @param now what ends after it has not ended, what begins after it is not yet
	 */
	static Optional<Inhabitant> read(Record row, Instant now) {
		var parties = row.get("records").asList(PartyProperties::read);
		var golden = GoldenProfile.of(parties);
		if (golden.type() != PartyType.INDIVIDUAL) {
			return Optional.empty();
		}
		var attributes = golden.values()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(values -> values.getKey().toString(),
					values -> values.getValue().stream().map(value -> value.value()).toList()));
		return Optional.of(People.of(row.get("id").asString(), attributes,
				residences(golden, parties, row.get("before")), ties(golden, row, now)));
	}

	private static List<Residence> residences(GoldenProfile golden, List<Party> parties, Value before) {
		var city = golden.first(Attribute.CITY).orElse("");
		var stated = new ArrayList<Stated>();
		for (var party : parties) {
			party.attributes()
				.getOrDefault(Attribute.ADDRESS, List.of())
				.forEach(address -> stated.add(new Stated(Dwelling
					.parse(party.attributes().getOrDefault(Attribute.CITY, List.of(city)).getFirst(), address),
						at(party.version()))));
		}
		before.asList(value -> value)
			.forEach(old -> old.get("address")
				.asList(Value::asString)
				.forEach(address -> stated.add(new Stated(
						Dwelling.parse(old.get("city").isNull() ? city : old.get("city").get(0).asString(), address),
						at(old.get("version").asLong())))));
		var current = golden.first(Attribute.ADDRESS);
		return current.isEmpty() ? List.of()
				: People.residences(Dwelling.parse(city, current.get()),
						stated.stream()
							.filter(one -> one.at() != null)
							.sorted(Comparator.comparing((Stated one) -> String.valueOf(one.at())))
							.map(one -> new Residence(one.dwelling(), new Span(one.at(), one.at())))
							.toList());
	}

	private static @Nullable Instant at(long version) {
		return (version > 0) ? Instant.ofEpochMilli(version) : null;
	}

	private static List<Tie> ties(GoldenProfile golden, Record row, Instant now) {
		var ties = new ArrayList<Tie>();
		Map.of(Attribute.ACCOUNT, Tie.Kind.ACCOUNT, Attribute.LANDLINE, Tie.Kind.LANDLINE, Attribute.MOBILE,
				Tie.Kind.MOBILE)
			.forEach((attribute, kind) -> golden.all(attribute)
				.forEach(value -> ties.add(new Tie(kind, attribute.normalise(value.value()), "member", Span.ALWAYS))));
		row.get("subscriptions")
			.asList(value -> value)
			.stream()
			.filter(value -> !value.get("status").asString("").equals("TERMINATED"))
			.forEach(value -> ties
				.add(new Tie(Tie.Kind.ACCOUNT, Attribute.ACCOUNT.normalise(value.get("account").asString()),
						value.get("role").asString("member"), Span.ALWAYS)));
		row.get("links")
			.asList(FactCodecs.LINK::read)
			.stream()
			.filter(link -> link.from() == null || !link.from().isAfter(now))
			.forEach(link -> ties.add(tie(link, now)));
		ties.sort(Comparator.comparing(Tie::kind)
			.thenComparing(Tie::id)
			.thenComparing(Tie::role)
			.thenComparing(tie -> tie.span().toString()));
		return ties;
	}

	/** What ends later lasts. */
	private static Tie tie(Link link, Instant now) {
		var kind = (link.groupKind() == GroupKind.FAMILY_PLAN) ? Tie.Kind.PLAN : !link.id().source().equals(OURS)
				? Tie.Kind.DECLARED : link.role().equals("apart") ? Tie.Kind.APART : Tie.Kind.TOGETHER;
		var to = link.to();
		return new Tie(kind, link.group().toString(), link.role(),
				new Span(link.from(), (to != null && to.isAfter(now)) ? null : to));
	}

	private record Stated(Dwelling dwelling, @Nullable Instant at) {
	}

}
