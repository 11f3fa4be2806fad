package io.c360.graph.replay;

import java.time.Instant;
import java.time.ZoneOffset;

import io.c360.customer.Kind;
import io.c360.graph.intake.RejectGraph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A replay that somebody asked for.
 *
 * @param selection which rejects
 * @param given the source of those that came without one; null when nobody said
 * @param by who asked
 * @param endedAt null until it is over
 */
public record AskedReplay(String id, RejectGraph.Selection selection, @Nullable String given, String by, Instant at,
		ReplayState state, ReplayCounts counts, long attempts, @Nullable Instant endedAt) {

	static AskedReplay of(Record row) {
		var node = row.get("r");
		var kind = text(node, "kind");
		var selection = new RejectGraph.Selection(text(node, "source"), (kind != null) ? Kind.valueOf(kind) : null,
				text(node, "code"), text(node, "reject"));
		var counts = new ReplayCounts(node.get("applied").asLong(), node.get("duplicate").asLong(),
				node.get("rejected").asLong(), node.get("textless").asLong());
		return new AskedReplay(node.get("id").asString(), selection, text(node, "given"), node.get("by").asString(),
				node.get("at").asZonedDateTime().withZoneSameInstant(ZoneOffset.UTC).toInstant(),
				ReplayState.valueOf(node.get("state").asString()), counts, node.get("attempts").asLong(),
				node.get("endedAt").isNull() ? null : node.get("endedAt").asZonedDateTime().toInstant());
	}

	private static @Nullable String text(Value node, String name) {
		return node.get(name).isNull() ? null : node.get(name).asString();
	}

}
