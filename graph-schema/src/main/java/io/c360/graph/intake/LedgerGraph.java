package io.c360.graph.intake;

import java.util.List;
import java.util.Map;

import io.c360.customer.Kind;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;

/** The ledger: every record that ever came in is accounted for. */
public final class LedgerGraph {

	private static final Cypher LEDGER = Cypher.of(LedgerGraph.class, "ledger");

	private final Graph graph;

	public LedgerGraph(Graph graph) {
		this.graph = graph;
	}

	/** One entry for each source and kind, in their order. */
	public List<LedgerEntry> entries() {
		return this.graph.read(tx -> LEDGER.list(tx, Map.of(),
				row -> new LedgerEntry(row.get("source").asString(), Kind.valueOf(row.get("kind").asString()),
						row.get("received").asLong(), row.get("applied").asLong(), row.get("duplicate").asLong(),
						row.get("rejected").asLong())));
	}

}
