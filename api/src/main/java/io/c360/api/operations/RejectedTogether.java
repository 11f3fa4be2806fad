package io.c360.api.operations;

import java.time.Instant;

import io.c360.graph.replay.RejectCount;
import org.jspecify.annotations.Nullable;

/** Rejects of one reason, as they are shown. */
record RejectedTogether(String source, String kind, String code, @Nullable String field, long rejects, long replayable,
		Instant oldest) {

	static RejectedTogether of(RejectCount count) {
		return new RejectedTogether(count.source(), count.kind().toString(), count.code(), count.field(),
				count.rejects(), count.replayable(), count.oldest());
	}

}
