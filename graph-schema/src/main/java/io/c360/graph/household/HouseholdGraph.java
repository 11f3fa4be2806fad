package io.c360.graph.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import io.c360.customer.household.Household;
import io.c360.customer.household.Line;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Answers what is asked of one household. */
public final class HouseholdGraph {

	private static final Cypher HOUSEHOLD = Cypher.of(HouseholdGraph.class, "household");

	private static final Cypher LINES = Cypher.of(HouseholdGraph.class, "lines");

	private static final Cypher CALLS_WITHIN = Cypher.of(HouseholdGraph.class, "calls-within");

	private final Graph graph;

	public HouseholdGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The household of an id, or the one that it became; empty when there is none any
	 * more.
	 */
	public Optional<KeptHousehold> find(String id, int members) {
		return this.graph.read(tx -> HOUSEHOLD.list(tx, Map.of("id", id, "members", members),
				row -> KeptHousehold.read(row.get("household"), row.get("members"))))
			.stream()
			.findFirst();
	}

	/** The numbers in use of a household's present members. */
	public List<Line> lines(String id) {
		return this.graph.read(tx -> {
			var rows = LINES.list(tx, Map.of("id", id), row -> row);
			var holders = rows.stream()
				.collect(Collectors.toMap(row -> row.get("msisdn").asString(), row -> row.get("person").asString(),
						(one, other) -> one));
			var calls = calls(tx, holders);
			var accounts = rows.stream()
				.filter(row -> !row.get("account").isNull())
				.collect(Collectors.groupingBy(row -> row.get("account").asString(),
						Collectors.mapping(row -> row.get("person").asString(), Collectors.toSet())));
			var lines = new ArrayList<Line>();
			rows.forEach(row -> lines
				.add(line(row, calls.getOrDefault(row.get("person").asString(), 0L), !row.get("account").isNull()
						&& Objects.requireNonNull(accounts.get(row.get("account").asString())).size() > 1)));
			return lines.stream().distinct().toList();
		});
	}

	/** By person, made and taken. */
	private static Map<String, Long> calls(TransactionContext tx, Map<String, String> holders) {
		var calls = new HashMap<String, Long>();
		CALLS_WITHIN.list(tx, Map.of("people", holders.values().stream().distinct().sorted().toList(), "numbers",
				holders.keySet().stream().sorted().toList()), row -> {
					var caller = row.get("person").asString();
					var called = holders.get(row.get("number").asString());
					if (called != null && !called.equals(caller)) {
						calls.merge(caller, row.get("calls").asLong(), Long::sum);
						calls.merge(called, row.get("calls").asLong(), Long::sum);
					}
					return caller;
				});
		return calls;
	}

	private static Line line(Record row, long calls, boolean sameAccount) {
		var roles = row.get("roles").asList(Value::asString);
		var plans = row.get("plans").asList(Value::asString);
		var role = row.get("role").asString("");
		var plan = (role.equals("main") || role.equals("secondary")) ? role
				: plans.contains("main") ? "main" : plans.isEmpty() ? "" : "secondary";
		var paid = row.get("paid").asList(Value::asString);
		return new Line(row.get("person").asString(), row.get("msisdn").asString(), plan,
				roles.contains(Household.Role.PAYER.name()) || paid.contains(row.get("account").asString("")), calls,
				roles.contains(Household.Role.HEAD.name()),
				row.get("since").isNull() ? null : row.get("since").asLocalDate(), sameAccount,
				row.get("confidence").asDouble());
	}

}
