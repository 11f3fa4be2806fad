package io.c360.graph.erasure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import io.c360.graph.Cypher;
import io.c360.graph.Graph;

/** Which erasures the topics do not know of yet. */
public final class ErasedTopicsGraph {

	private static final Cypher IN_TOPICS = Cypher.of(ErasedTopicsGraph.class, "in-topics");

	private static final Cypher OUT_OF_TOPICS = Cypher.of(ErasedTopicsGraph.class, "out-of-topics");

	private final Graph graph;

	public ErasedTopicsGraph(Graph graph) {
		this.graph = graph;
	}

	/** Erasures of which topics may still hold something. */
	public List<String> waiting() {
		return this.graph.read(tx -> IN_TOPICS.list(tx, Map.of(), row -> row.get("id").asString()));
	}

	/** Notes that topics hold nothing more of whom these are about. */
	public void done(List<String> erasures, Instant at) {
		this.graph.write(tx -> {
			OUT_OF_TOPICS.run(tx, Map.of("ids", erasures.stream().sorted().toList(), "at", at.atZone(ZoneOffset.UTC)));
			return erasures;
		});
	}

}
