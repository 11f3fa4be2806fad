package io.c360.graph.replay;

import java.time.Instant;

import io.c360.customer.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Rejects that are kept for the same reason.
 *
 * @param replayable how many of them have their text
 */
public record RejectCount(String source, Kind kind, String code, @Nullable String field, long rejects, long replayable,
		Instant oldest) {
}
