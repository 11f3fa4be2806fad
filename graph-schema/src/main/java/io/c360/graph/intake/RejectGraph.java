package io.c360.graph.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

	private static final Cypher TO_REPLAY = Cypher.of(RejectGraph.class, "rejects-to-replay");

	private final Graph graph;

	public RejectGraph(Graph graph) {
		this.graph = graph;
	}

	/** The newest rejects of a selection, at most {@code limit}. */
	public List<KeptReject> list(Selection selection, int limit) {
		var parameters = selection.parameters();
		parameters.put("limit", limit);
		return this.graph
			.read(tx -> tx.run(REJECTS.text(), org.neo4j.driver.Values.value(parameters)).list(RejectGraph::reject));
	}

	/** The newest rejects of a source and kind; null for any. */
	public List<KeptReject> list(@Nullable String source, @Nullable Kind kind, int limit) {
		return list(new Selection(source, kind, null, null), limit);
	}

	/** A reject as it came; empty when there is none of that id, or its lane holds it. */
	public Optional<String> payload(String id) {
		return this.graph
			.read(tx -> PAYLOAD.list(tx, Map.of("id", id), row -> row.get("payload").asString("")).stream().findFirst())
			.filter(payload -> !payload.isEmpty());
	}

	/**
	 * The next rejects of a selection with their texts, in the order of their ids.
	 * @param after empty for the first page
	 */
	public List<KeptText> texts(Selection selection, String after, int limit) {
		var parameters = selection.parameters();
		parameters.put("after", after);
		parameters.put("limit", limit);
		return this.graph.read(tx -> tx.run(TO_REPLAY.text(), org.neo4j.driver.Values.value(parameters))
			.list(row -> new KeptText(row.get("id").asString(), row.get("source").asString(),
					Kind.valueOf(row.get("kind").asString()),
					row.get("payload").isNull() ? null : row.get("payload").asString())));
	}

	private static KeptReject reject(Record row) {
		return new KeptReject(row.get("id").asString(), row.get("source").asString(),
				Kind.valueOf(row.get("kind").asString()), row.get("lane").asString(), row.get("position").asLong(),
				row.get("code").asString(), row.get("field").isNull() ? null : row.get("field").asString(),
				row.get("reason").asString(), row.get("at").asZonedDateTime().toInstant());
	}

	/**
	 * Which rejects; null where it does not matter.
	 *
	 * @param reject the id of a single one
	 */
	public record Selection(@Nullable String source, @Nullable Kind kind, @Nullable String code,
			@Nullable String reject) {

		/** All of them. */
		public static final Selection ALL = new Selection(null, null, null, null);

		Map<String, @Nullable Object> parameters() {
			var parameters = new HashMap<String, @Nullable Object>();
			parameters.put("source", this.source);
			parameters.put("kind", (this.kind != null) ? this.kind.name() : null);
			parameters.put("code", this.code);
			parameters.put("reject", this.reject);
			return parameters;
		}

	}

	/**
	 * A reject as it came.
	 *
	 * @param text null when it was not kept
	 */
	public record KeptText(String id, String source, Kind kind, @Nullable String text) {

		/** The id only: the text may hold personal data. */
		@Override
		public String toString() {
			return this.id;
		}

	}

}
