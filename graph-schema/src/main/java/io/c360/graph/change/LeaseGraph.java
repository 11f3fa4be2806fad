package io.c360.graph.change;

import java.time.Duration;
import java.util.Map;

import io.c360.graph.Cypher;
import io.c360.graph.Graph;

/**
 * Lets one process at a time do what only one may do. A lease that is not renewed ends by
 * itself, by the clock of the graph.
 */
public final class LeaseGraph {

	private static final Cypher TAKE = Cypher.of(LeaseGraph.class, "take-lease");

	private final Graph graph;

	public LeaseGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Takes or renews a lease.
	 * @param owner who asks, unique for each process
	 * @return true when it is the owner's for that long
	 */
	public boolean take(String name, String owner, Duration length) {
		return this.graph.write(
				tx -> TAKE
					.list(tx, Map.of("name", name, "owner", owner, "millis", length.toMillis()),
							row -> row.get("owner").asString().equals(owner))
					.getFirst());
	}

}
