package io.c360.graph.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.c360.customer.RecordId;
import io.c360.customer.identity.Assertion;
import io.c360.customer.party.Party;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.PartyProperties;
import org.jspecify.annotations.Nullable;

/**
 * Everything that identity is resolved from, for whoever resolves it all again elsewhere.
 */
public final class RecordGraph {

	private static final Cypher PARTIES_AFTER = Cypher.of(RecordGraph.class, "parties-after");

	private static final Cypher EXCLUDED = Cypher.of(RecordGraph.class, "excluded");

	private static final Cypher DECISIONS = Cypher.of(RecordGraph.class, "decisions-that-hold");

	private final Graph graph;

	public RecordGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Records that count for a customer, in the order of their ids.
	 * @param after the last one that was read before; null for none
	 */
	public List<Party> page(@Nullable RecordId after, int limit) {
		return this.graph
			.scan(tx -> PARTIES_AFTER.list(tx, Map.of("after", (after != null) ? after.toString() : "", "limit", limit),
					row -> PartyProperties.read(row.get("record"))));
	}

	/** Identifiers of which somebody decided that they prove nothing. */
	public Set<String> excluded() {
		return this.graph.read(tx -> Set.copyOf(EXCLUDED.list(tx, Map.of(), row -> row.get("id").asString())));
	}

	/** What people decided of these records, pair by pair. */
	public List<Assertion> decisions(Set<RecordId> records) {
		return this.graph.scan(tx -> DECISIONS.list(tx, Map.of(), row -> Asserted.read(row.get("assertion"))))
			.stream()
			.flatMap(one -> one.pairs(records))
			.toList();
	}

}
