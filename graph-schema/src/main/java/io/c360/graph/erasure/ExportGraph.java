package io.c360.graph.erasure;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.party.Attribute;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;

/** Everything that is known of a customer, as it is kept. */
public final class ExportGraph {

	private static final Cypher CONTENTS = Cypher.of(ExportGraph.class, "contents");

	private static final Set<String> RECORDS = Set.of("record", "superseded");

	private final Graph graph;

	public ExportGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * What is known, by kind: records, superseded, each kind of fact, identity-event. The
	 * values are texts, numbers, truths, times in ISO-8601, and lists of them.
	 * @throws CustomerProblem.NotFound when there is no such customer
	 */
	public SortedMap<String, List<Map<String, Object>>> of(CustomerId customer) {
		var known = new TreeMap<String, List<Map<String, Object>>>();
		this.graph.scan(tx -> CONTENTS.list(tx, Map.of("id", customer.toString()),
				row -> known.computeIfAbsent(row.get("what").asString(), any -> new ArrayList<>())
					.add(plain(row.get("said").asMap(), RECORDS.contains(row.get("what").asString())))));
		if (known.isEmpty()) {
			throw new CustomerProblem.NotFound("customer");
		}
		return known;
	}

	private static Map<String, Object> plain(Map<String, Object> said, boolean ofRecord) {
		var plain = new TreeMap<String, Object>();
		said.forEach((name, value) -> {
			if (!name.equals("hash") && !name.equals("keys") && !name.equals("locked")) {
				plain.put(name, switch (value) {
					case ZonedDateTime time -> time.toInstant().toString();
					case java.time.LocalDate date -> date.toString();
					case String text when ofRecord && Attribute.named(name).isPresent() -> List.of(text);
					default -> value;
				});
			}
		});
		return plain;
	}

}
