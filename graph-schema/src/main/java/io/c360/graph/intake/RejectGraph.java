package io.c360.graph.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.customer.Kind;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Records that could not be taken in. */
public final class RejectGraph {

	private static final Cypher REJECTS = Cypher.of(RejectGraph.class, "rejects");

	private static final Cypher PAYLOAD = Cypher.of(RejectGraph.class, "reject-payload");

	private final Graph graph;

	public RejectGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The newest rejects, at most {@code limit}, of one source and kind where they are
	 * given.
	 */
	public List<KeptReject> list(@Nullable String source, @Nullable Kind kind, int limit) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("source", source);
		parameters.put("kind", (kind != null) ? kind.name() : null);
		parameters.put("limit", limit);
		return this.graph
			.read(tx -> tx.run(REJECTS.text(), org.neo4j.driver.Values.value(parameters)).list(RejectGraph::reject));
	}

	/** A reject as it came; empty when there is none of that id, or its lane holds it. */
	public Optional<String> payload(String id) {
		return this.graph
			.read(tx -> PAYLOAD.list(tx, Map.of("id", id), row -> row.get("payload").asString("")).stream().findFirst())
			.filter(payload -> !payload.isEmpty());
	}

	private static KeptReject reject(Record row) {
		return new KeptReject(row.get("id").asString(), row.get("source").asString(),
				Kind.valueOf(row.get("kind").asString()), row.get("lane").asString(), row.get("position").asLong(),
				row.get("code").asString(), row.get("field").isNull() ? null : row.get("field").asString(),
				row.get("reason").asString(), row.get("at").asZonedDateTime().toInstant());
	}

}
