package io.c360.graph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.c360.customer.RecordId;
import io.c360.graph.Cypher;
import io.c360.graph.PartyProperties;
import org.neo4j.driver.TransactionContext;

/** The identifiers by which records are found. */
record Identifiers(TransactionContext tx) {

	private static final Cypher IDENTIFIED = Cypher.of(Identifiers.class, "identified");

	private static final Cypher IDENTIFY = Cypher.of(Identifiers.class, "identify");

	private static final Cypher UNIDENTIFY = Cypher.of(Identifiers.class, "unidentify");

	/**
	 * Lets each record lead to the identifiers that it states, and to no others.
	 * @param known those that may lead to some already
	 * @return which of these identifiers prove nothing
	 */
	List<String> keep(List<Incoming> incoming, Set<RecordId> known) {
		var before = before(known);
		var coming = new TreeMap<String, List<String>>();
		var going = new ArrayList<Map<String, Object>>();
		for (var one : incoming) {
			var stated = PartyProperties.identifiers(one.party());
			var earlier = before.getOrDefault(one.id(), Set.of());
			var gone = earlier.stream().filter(identifier -> !stated.contains(identifier)).sorted().toList();
			if (!gone.isEmpty()) {
				going.add(Map.of("id", one.id().toString(), "identifiers", gone));
			}
			stated.forEach(identifier -> {
				var records = coming.computeIfAbsent(identifier, first -> new ArrayList<>());
				if (!earlier.contains(identifier)) {
					records.add(one.id().toString());
				}
			});
		}
		if (!going.isEmpty()) {
			UNIDENTIFY.run(this.tx, Map.of("rows", going));
		}
		return IDENTIFY.list(this.tx,
				Map.of("rows",
						coming.entrySet()
							.stream()
							.map(entry -> Map.of("id", entry.getKey(), "records", entry.getValue()))
							.toList()),
				row -> row.get("id").asString());
	}

	private Map<RecordId, Set<String>> before(Collection<RecordId> known) {
		var before = new HashMap<RecordId, Set<String>>();
		if (!known.isEmpty()) {
			IDENTIFIED.list(this.tx, Map.of("ids", known.stream().map(RecordId::toString).sorted().toList()),
					row -> before.put(RecordId.parse(row.get("id").asString()),
							new HashSet<>(row.get("identifiers").asList(id -> id.asString()))));
		}
		return before;
	}

}
