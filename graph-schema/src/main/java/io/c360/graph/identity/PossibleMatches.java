package io.c360.graph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.identity.PossibleMatch;
import io.c360.graph.Cypher;
import org.neo4j.driver.TransactionContext;

/**
 * Keeps the queue of possible matches as the last resolution of each customer left it.
 */
final class PossibleMatches {

	private static final Cypher FORGET = Cypher.of(PossibleMatches.class, "forget-possible");

	private static final Cypher KEEP = Cypher.of(PossibleMatches.class, "keep-possible");

	private final TreeSet<CustomerId> decided = new TreeSet<>();

	private final List<Map<String, Object>> rows = new ArrayList<>();

	void note(Collection<CustomerId> before, List<PossibleMatch> possible, Map<RecordId, CustomerId> after) {
		this.decided.addAll(before);
		for (var match : possible) {
			var left = match.left().first();
			var right = match.right().first();
			var a = Objects.requireNonNull(after.get(left));
			var b = Objects.requireNonNull(after.get(right));
			if (!a.equals(b)) {
				this.rows.add(Map.of("a", a.toString(), "b", b.toString(), "bits", match.bits(), "reason",
						match.reason().name(), "left", left.toString(), "right", right.toString()));
			}
		}
	}

	void write(TransactionContext tx) {
		if (!this.decided.isEmpty()) {
			FORGET.run(tx, Map.of("ids", this.decided.stream().map(CustomerId::toString).toList()));
		}
		if (!this.rows.isEmpty()) {
			KEEP.run(tx, Map.of("rows", this.rows));
		}
	}

}
