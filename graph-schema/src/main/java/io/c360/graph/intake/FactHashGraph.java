package io.c360.graph.intake;

import java.util.List;
import java.util.Map;

import io.c360.customer.Kind;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;

/** Every fact but parties, by its hash, for comparison with another graph. */
public final class FactHashGraph {

	private static final Cypher HASHES = Cypher.of(FactHashGraph.class, "hashes");

	private final Graph graph;

	public FactHashGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The facts of a kind after a given one, in the order of their ids.
	 * @param after empty for the first page
	 */
	public List<FactHash> page(Kind kind, String after, int limit) {
		return this.graph.scan(tx -> HASHES.with("Fact", FactCodecs.label(kind))
			.list(tx, Map.of("after", after, "limit", limit),
					row -> new FactHash(row.get("id").asString(), row.get("hash").asString(""))));
	}

}
