package io.c360.graph.winback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import io.c360.customer.CustomerId;
import io.c360.customer.consent.Consent;
import io.c360.customer.party.Attribute;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.winback.Inviter;
import io.c360.customer.winback.Leaver;
import io.c360.customer.winback.RivalNumber;
import io.c360.customer.winback.Talk;
import io.c360.customer.winback.Tie;
import io.c360.graph.Cypher;
import io.c360.graph.PartyProperties;
import io.c360.graph.intake.FactCodecs;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Reads, within one transaction, who of some customers left and to whom they were close.
 */
final class Leavers {

	private static final Cypher WORTH = Cypher.of(WinBackGraph.class, "worth");

	private static final Cypher TALKS = Cypher.of(WinBackGraph.class, "talks");

	private static final Cypher OWNERS = Cypher.of(WinBackGraph.class, "owners");

	private static final Cypher IN_USE = Cypher.of(WinBackGraph.class, "in-use");

	private static final Cypher SAID = Cypher.of(WinBackGraph.class, "said");

	private static final Cypher CALLERS = Cypher.of(WinBackGraph.class, "callers");

	private static final Cypher CALLED_BY = Cypher.of(WinBackGraph.class, "called-by");

	private final TransactionContext tx;

	private final List<Member> members;

	private final List<Member> left;

	private Leavers(TransactionContext tx, List<Member> members) {
		this.tx = tx;
		this.members = members;
		this.left = members.stream().filter(Member::hasLeft).toList();
	}

	/** Somebody of whom it is asked whether they left. */
	private record Member(CustomerId customer, long active, List<String> numbers, @Nullable LocalDate left,
			@Nullable String reason) {

		boolean hasLeft() {
			return this.active == 0 && this.left != null;
		}

		LocalDate leftOn() {
			return Objects.requireNonNull(this.left);
		}

	}

	/** What one of those who left said to a number or to a customer. */
	private record Said(CustomerId customer, @Nullable String number, @Nullable CustomerId member, boolean outgoing,
			Instant at) {
	}

	static Leavers among(TransactionContext tx, Cypher statement, String parameter, Object value) {
		return new Leavers(tx,
				statement.list(tx, Map.of(parameter, value),
						row -> new Member(CustomerId.parse(row.get("customer").asString()), row.get("active").asLong(),
								row.get("numbers").asList(Value::asString),
								row.get("left").isNull() ? null : row.get("left").asLocalDate(),
								row.get("reason").isNull() ? null : row.get("reason").asString())));
	}

	/** Those who left, with ties to those of the same customers who stayed. */
	List<Leaver> tiedToTheOthers(Instant now) {
		var stayed = new HashMap<String, CustomerId>();
		this.members.stream()
			.filter(member -> member.active() > 0)
			.forEach(member -> member.numbers().forEach(number -> stayed.put(number, member.customer())));
		return leavers(said(), stayed, Set.copyOf(stayed.values()), now);
	}

	/** Those who left, with ties to whoever has something in use. */
	List<Leaver> tiedToAnybody(Instant now) {
		var said = said();
		var numbers = said.stream().map(Said::number).filter(Objects::nonNull).distinct().toList();
		var stayed = owners(numbers);
		var active = new HashSet<>(stayed.values());
		active.addAll(inUse(said.stream().map(Said::member).filter(Objects::nonNull).distinct().toList()));
		return leavers(said, stayed, active, now);
	}

	private List<Leaver> leavers(List<Said> said, Map<String, CustomerId> stayed, Set<CustomerId> active, Instant now) {
		var talks = new HashMap<CustomerId, List<Talk>>();
		for (var one : said) {
			var member = (one.member() != null) ? one.member() : stayed.get(Objects.requireNonNull(one.number()));
			if (member != null && active.contains(member) && !member.equals(one.customer())) {
				talks.computeIfAbsent(one.customer(), customer -> new ArrayList<>())
					.add(new Talk(member, one.outgoing(), one.at()));
			}
		}
		var named = Stream.concat(talks.values().stream().flatMap(List::stream).map(Talk::member),
				this.left.stream().map(Member::customer));
		var consents = consents(named.distinct().sorted().toList());
		var monthly = monthly();
		return this.left.stream().map(member -> {
			var known = talks.getOrDefault(member.customer(), List.of())
				.stream()
				.filter(talk -> !Inviter.optedOut(consents.getOrDefault(talk.member(), List.of()), now))
				.toList();
			return new Leaver(member.customer(), member.leftOn(), member.reason(),
					monthly.getOrDefault(member.customer(), 0L),
					Inviter.mayBeWonBack(consents.getOrDefault(member.customer(), List.of()), now),
					Tie.of(known, member.leftOn()));
		}).toList();
	}

	private Map<CustomerId, Long> monthly() {
		var monthly = new HashMap<CustomerId, Long>();
		WORTH.list(this.tx, Map.of("ids", texts(this.left.stream().map(Member::customer).toList())),
				row -> monthly.put(CustomerId.parse(row.get("customer").asString()), row.get("monthly").asLong()));
		return monthly;
	}

	private List<Said> said() {
		var rows = this.left.stream()
			.map(member -> Map.<String, Object>of("customer", member.customer().toString(), "numbers",
					member.numbers()))
			.toList();
		return TALKS.list(this.tx, Map.of("rows", rows),
				row -> new Said(CustomerId.parse(row.get("customer").asString()),
						row.get("number").isNull() ? null : row.get("number").asString(),
						row.get("member").isNull() ? null : CustomerId.parse(row.get("member").asString()),
						row.get("outgoing").asBoolean(), row.get("at").asZonedDateTime().toInstant()));
	}

	private Map<String, CustomerId> owners(Collection<String> numbers) {
		var identifiers = numbers.stream().map(number -> PartyProperties.identifier(Attribute.MOBILE, number)).toList();
		var owners = new HashMap<String, CustomerId>();
		OWNERS.list(this.tx, Map.of("identifiers", identifiers),
				row -> owners.put(row.get("number").asString(), CustomerId.parse(row.get("member").asString())));
		return owners;
	}

	private List<CustomerId> inUse(List<CustomerId> customers) {
		return IN_USE.list(this.tx, Map.of("ids", texts(customers)), row -> CustomerId.parse(row.get("id").asString()));
	}

	private Map<CustomerId, List<Consent>> consents(List<CustomerId> customers) {
		var consents = new HashMap<CustomerId, List<Consent>>();
		SAID.list(this.tx, Map.of("ids", texts(customers)),
				row -> consents.put(CustomerId.parse(row.get("customer").asString()),
						row.get("consents").asList(FactCodecs.CONSENT::read)));
		return consents;
	}

	/** Numbers from outside that called several of those who left shortly before. */
	List<RivalNumber> rivals() {
		var rows = this.left.stream()
			.map(member -> Map.<String, Object>of("customer", member.customer().toString(), "since",
					member.leftOn().minusDays(RivalNumber.DAYS).atStartOfDay(MarginSeries.ZONE), "until",
					member.leftOn().plusDays(1).atStartOfDay(MarginSeries.ZONE)))
			.toList();
		var calls = CALLERS.list(this.tx, Map.of("rows", rows),
				row -> new RivalNumber.Call(row.get("number").asString(),
						CustomerId.parse(row.get("customer").asString()), row.get("calls").asInt(),
						row.get("last").asZonedDateTime().toInstant()));
		var numbers = RivalNumber.conspicuous(calls);
		var called = new HashMap<String, Integer>();
		CALLED_BY.list(this.tx, Map.of("numbers", numbers),
				row -> called.put(row.get("number").asString(), row.get("called").asInt()));
		return RivalNumber.of(calls, called, owners(numbers).keySet());
	}

	private static List<String> texts(Collection<CustomerId> customers) {
		return customers.stream().map(CustomerId::toString).toList();
	}

}
