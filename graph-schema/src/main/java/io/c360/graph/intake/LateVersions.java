package io.c360.graph.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import io.c360.customer.Kind;
import io.c360.customer.party.Party;
import io.c360.graph.Cypher;
import io.c360.graph.PartyProperties;
import org.neo4j.driver.TransactionContext;

/**
 * Versions that arrive after a newer one: kept as history, so that the order of arrival
 * does not matter.
 */
record LateVersions(TransactionContext tx, Kind kind) {

	private static final Cypher LATE = Cypher.of(LateVersions.class, "late");

	/** Keeps late versions; one that was kept before is a duplicate or a conflict. */
	List<Answer> keep(Judged judged) {
		if (judged.late().isEmpty()) {
			return List.of();
		}
		var late = judged.late();
		var rows = new ArrayList<Map<String, Object>>();
		for (int index = 0; index < late.size(); index++) {
			var fact = late.get(index).fact();
			rows.add(Map.of("index", index, "id", fact.id().toString(), "version", fact.version(), "hash",
					late.get(index).hash(), "properties",
					(fact instanceof Party party) ? PartyProperties.of(party) : FactCodecs.properties(fact)));
		}
		var answered = new HashSet<Long>();
		judged.answers().forEach(answer -> answered.add(answer.position()));
		var answers = new ArrayList<Answer>();
		LATE.list(this.tx, Map.of("rows", rows, "kind", this.kind.name()), row -> {
			var record = late.get(row.get("index").asInt());
			var before = row.get("hash").isNull() ? null : row.get("hash").asString();
			return answered.contains(record.position()) || answers.add(Judged.event(record, before));
		});
		return answers;
	}

}
