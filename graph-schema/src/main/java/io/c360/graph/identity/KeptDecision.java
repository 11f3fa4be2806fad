package io.c360.graph.identity;

import java.time.Instant;
import java.util.List;

import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A decision of a steward, as it is kept.
 *
 * @param kind same, different or exclude
 * @param expires null for ever
 * @param endedAt null while it holds
 */
public record KeptDecision(String id, Kind kind, List<RecordId> left, List<RecordId> right, String reason,
		String author, Instant at, @Nullable Instant expires, @Nullable Instant endedAt, @Nullable String endedBy,
		@Nullable String endedBecause) {

	/** What was decided. */
	public enum Kind {

		/** Both sides are one customer. */
		SAME,
		/** The sides are two customers. */
		DIFFERENT,
		/** An identifier proves nothing. */
		EXCLUDE

	}

	static KeptDecision read(Value value) {
		var kind = !value.get("identifier").isNull() ? Kind.EXCLUDE
				: value.get("same").asBoolean() ? Kind.SAME : Kind.DIFFERENT;
		return new KeptDecision(value.get("id").asString(), kind, ids(value.get("left")), ids(value.get("right")),
				value.get("reason").asString(), value.get("author").asString(),
				value.get("at").asZonedDateTime().toInstant(), instant(value.get("expires")),
				instant(value.get("endedAt")), text(value.get("endedBy")), text(value.get("endedBecause")));
	}

	private static List<RecordId> ids(Value value) {
		return value.asList(id -> RecordId.parse(id.asString()));
	}

	private static @Nullable Instant instant(Value value) {
		return value.isNull() ? null : value.asZonedDateTime().toInstant();
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
