package io.c360.graph.erasure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.erasure.SaltedMarks;
import io.c360.graph.Cypher;
import io.c360.graph.PartyProperties;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Leaves marks that keep somebody from coming back: of their records for ever, of numbers
 * that nobody else states for what was said until now.
 */
final class Marking {

	private static final Cypher MAKE_SALT = Cypher.of(ErasureGraph.class, "make-salt");

	private static final Cypher MARK = Cypher.of(ErasureGraph.class, "mark");

	private final Map<String, Map<String, Object>> rows = new HashMap<>();

	private Marking() {
	}

	/** Marks somebody, and says how many marks that took. */
	static long mark(TransactionContext tx, Erased erased, Instant at) {
		var marks = new SaltedMarks(MAKE_SALT.list(tx, Map.of(), row -> row.get("salt").asString()).getFirst());
		var marking = new Marking();
		for (var party : erased.parties()) {
			if (!party.id().isIdentifier()) {
				marking.put(marks.of(party.id()), null);
			}
			for (var stated : party.attributes().entrySet()) {
				for (var value : stated.getKey().isIdentifier() ? stated.getValue() : List.<String>of()) {
					if (erased.own().contains(PartyProperties.identifier(stated.getKey(), value))) {
						marking.put(marks.of(stated.getKey(), value), at);
					}
				}
			}
		}
		MARK.run(tx, Map.of("rows", marking.rows.keySet().stream().sorted().map(marking.rows::get).toList()));
		return marking.rows.size();
	}

	private void put(String mark, @Nullable Instant until) {
		var row = new HashMap<String, Object>();
		row.put("mark", mark);
		if (until != null) {
			row.put("until", until.atZone(ZoneOffset.UTC));
		}
		this.rows.put(mark, row);
	}

}
