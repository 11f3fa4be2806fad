package io.c360.graph.identity;

import java.util.Map;
import java.util.stream.Collectors;

import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;

/**
 * What an intake transaction left for later: records that hang together with more others
 * than it looks at. In the end they are resolved as the set of all records demands.
 */
public final class PostponedGraph {

	private static final Cypher POSTPONED = Cypher.of(PostponedGraph.class, "postponed");

	private final Graph graph;

	private final IdentityGraph identity;

	public PostponedGraph(Graph graph, IdentityModel model) {
		this.graph = graph;
		this.identity = new IdentityGraph(model, Integer.MAX_VALUE);
	}

	/**
	 * Resolves some of the records that wait, with everybody who hangs together with
	 * them.
	 * @return how many; none when nobody waits
	 */
	public int resolve(int limit) {
		return this.graph.write(tx -> {
			var waiting = POSTPONED.list(tx, Map.of("limit", limit), row -> RecordId.parse(row.get("id").asString()))
				.stream()
				.collect(Collectors.toSet());
			if (!waiting.isEmpty()) {
				this.identity.lock(tx, waiting);
				this.identity.refresh(tx, waiting).write();
			}
			return waiting.size();
		});
	}

}
