package io.c360.graph.winback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.CustomerId;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.winback.Leaver;
import io.c360.customer.winback.Talk;
import io.c360.customer.winback.Tie;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.intake.FactCodecs;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Finds who left a group, and to whom of those who stayed they were close. */
public final class WinBackGraph {

	private static final Cypher MEMBERS = Cypher.of(WinBackGraph.class, "members");

	private static final Cypher CHOSEN = Cypher.of(WinBackGraph.class, "chosen");

	private static final Cypher WORTH = Cypher.of(WinBackGraph.class, "worth");

	private static final Cypher TALKS = Cypher.of(WinBackGraph.class, "talks");

	private static final Cypher OFFERED = Cypher.of(WinBackGraph.class, "offered");

	private final Graph graph;

	public WinBackGraph(Graph graph) {
		this.graph = graph;
	}

	/** A member of the group, or one of those who were named. */
	private record Member(CustomerId customer, long active, List<String> numbers, @Nullable LocalDate left,
			@Nullable String reason) {

		boolean hasLeft() {
			return this.active == 0 && this.left != null;
		}

	}

	/** Those who left a group; ties are those to its members who stayed. */
	public List<Leaver> ofGroup(String group) {
		return this.graph.scan(tx -> leavers(tx, members(tx, MEMBERS, "group", group)));
	}

	/** Those of some customers who left; ties are those to the others of them. */
	public List<Leaver> of(List<CustomerId> customers) {
		var ids = customers.stream().map(CustomerId::toString).toList();
		return this.graph.scan(tx -> leavers(tx, members(tx, CHOSEN, "ids", ids)));
	}

	/** What was proposed to customers before, the newest first. */
	public Map<CustomerId, List<Outcome>> offered(List<CustomerId> customers) {
		var ids = customers.stream().map(CustomerId::toString).toList();
		var offered = new HashMap<CustomerId, List<Outcome>>();
		this.graph.read(tx -> OFFERED.list(tx, Map.of("ids", ids),
				row -> offered.put(CustomerId.parse(row.get("customer").asString()),
						row.get("outcomes").asList(FactCodecs.OUTCOME::read))));
		return offered;
	}

	private static List<Member> members(TransactionContext tx, Cypher statement, String parameter, Object value) {
		return statement.list(tx, Map.of(parameter, value),
				row -> new Member(CustomerId.parse(row.get("customer").asString()), row.get("active").asLong(),
						row.get("numbers").asList(Value::asString),
						row.get("left").isNull() ? null : row.get("left").asLocalDate(),
						row.get("reason").isNull() ? null : row.get("reason").asString()));
	}

	private static List<Leaver> leavers(TransactionContext tx, List<Member> members) {
		var stayed = new HashMap<String, CustomerId>();
		members.stream()
			.filter(member -> member.active() > 0)
			.forEach(member -> member.numbers().forEach(number -> stayed.put(number, member.customer())));
		var left = members.stream().filter(Member::hasLeft).toList();
		var ids = left.stream().map(member -> member.customer().toString()).toList();
		var monthly = new HashMap<CustomerId, Long>();
		WORTH.list(tx, Map.of("ids", ids),
				row -> monthly.put(CustomerId.parse(row.get("customer").asString()), row.get("monthly").asLong()));
		var talks = talks(tx, left, stayed);
		return left.stream().map(member -> {
			var on = java.util.Objects.requireNonNull(member.left());
			return new Leaver(member.customer(), on, member.reason(), monthly.getOrDefault(member.customer(), 0L),
					Tie.of(talks.getOrDefault(member.customer(), List.of()), on));
		}).toList();
	}

	private static Map<CustomerId, List<Talk>> talks(TransactionContext tx, List<Member> left,
			Map<String, CustomerId> stayed) {
		var rows = left.stream()
			.map(member -> Map.<String, Object>of("customer", member.customer().toString(), "numbers",
					member.numbers()))
			.toList();
		var members = new java.util.HashSet<>(stayed.values());
		var talks = new HashMap<CustomerId, List<Talk>>();
		TALKS.list(tx, Map.of("rows", rows), row -> {
			var member = row.get("member").isNull() ? stayed.get(row.get("number").asString())
					: CustomerId.parse(row.get("member").asString());
			if (member == null || !members.contains(member)) {
				return false;
			}
			return talks
				.computeIfAbsent(CustomerId.parse(row.get("customer").asString()), customer -> new ArrayList<>())
				.add(new Talk(member, row.get("outgoing").asBoolean(), row.get("at").asZonedDateTime().toInstant()));
		});
		return talks;
	}

}
