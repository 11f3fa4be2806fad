package io.c360.graph.replay;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.customer.Kind;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.intake.RejectGraph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;

/**
 * Replays are asked for by people and done by ingest; the graph is where they meet. The
 * counts are of parts that have ended; the ledger is exact at all times.
 */
public final class AskedReplayGraph {

	private static final Cypher ASK = Cypher.of(AskedReplayGraph.class, "ask-replay");

	private static final Cypher LIST = Cypher.of(AskedReplayGraph.class, "replays");

	private static final Cypher DUE = Cypher.of(AskedReplayGraph.class, "replays-due");

	private static final Cypher BEGIN = Cypher.of(AskedReplayGraph.class, "begin-replay");

	private static final Cypher WENT_ON = Cypher.of(AskedReplayGraph.class, "replay-went-on");

	private static final Cypher END = Cypher.of(AskedReplayGraph.class, "end-replay");

	private static final Cypher COUNTS = Cypher.of(AskedReplayGraph.class, "reject-counts");

	private final Graph graph;

	public AskedReplayGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Asks for a replay.
	 * @param id chosen by who asks; the same id is the same replay
	 * @param given the source of rejects that came without one
	 * @return the replay as it is now
	 */
	public AskedReplay ask(String id, RejectGraph.Selection selection, @Nullable String given, String by, Instant at) {
		var asked = new HashMap<String, @Nullable Object>();
		asked.put("id", id);
		asked.put("source", selection.source());
		asked.put("kind", (selection.kind() != null) ? selection.kind().name() : null);
		asked.put("code", selection.code());
		asked.put("reject", selection.reject());
		asked.put("given", given);
		asked.put("by", by);
		asked.put("at", at.atZone(ZoneOffset.UTC));
		return this.graph.write(tx -> tx.run(ASK.text(), Values.value(asked)).list(AskedReplay::of).getFirst());
	}

	/** The newest, at most {@code limit}. */
	public List<AskedReplay> list(int limit) {
		return this.graph.read(tx -> LIST.list(tx, Map.of("limit", limit), AskedReplay::of));
	}

	/** True when one waits to be begun or to be gone on with. */
	public boolean isDue() {
		return this.graph
			.read(tx -> DUE.list(tx, Map.of(), row -> row.get("due").asLong() > 0).stream().anyMatch(due -> due));
	}

	/**
	 * Begins the one that has waited longest; empty when none waits. One process at a
	 * time may ask.
	 */
	public Optional<AskedReplay> begin() {
		return this.graph.write(tx -> BEGIN.list(tx, Map.of(), AskedReplay::of).stream().findFirst());
	}

	/** Adds what a part of it moved. */
	public void wentOn(String id, ReplayCounts part) {
		this.graph.write(tx -> {
			WENT_ON.run(tx, Map.of("id", id, "applied", part.applied(), "duplicate", part.duplicate(), "rejected",
					part.rejected(), "textless", part.textless()));
			return id;
		});
	}

	/** Ends it. */
	public void end(String id, ReplayState state, Instant at) {
		this.graph.write(tx -> {
			END.run(tx, Map.of("id", id, "state", state.name(), "at", at.atZone(ZoneOffset.UTC)));
			return id;
		});
	}

	/** How many rejects are kept for which reason, the most first. */
	public List<RejectCount> rejects(int limit) {
		return this.graph.read(tx -> COUNTS.list(tx, Map.of("limit", limit),
				row -> new RejectCount(row.get("source").asString(), Kind.valueOf(row.get("kind").asString()),
						row.get("code").asString(), row.get("field").isNull() ? null : row.get("field").asString(),
						row.get("rejects").asLong(), row.get("kept").asLong(),
						row.get("oldest").asZonedDateTime().toInstant())));
	}

}
