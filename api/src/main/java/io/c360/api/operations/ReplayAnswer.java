package io.c360.api.operations;

import java.time.Instant;

import io.c360.graph.replay.AskedReplay;
import io.c360.graph.replay.ReplayState;
import org.jspecify.annotations.Nullable;

/** A replay, as it is shown. */
record ReplayAnswer(String id, @Nullable String source, @Nullable String kind, @Nullable String code,
		@Nullable String reject, @Nullable String givenSource, String by, Instant at, ReplayState state, long applied,
		long duplicate, long rejected, long textless, @Nullable Instant endedAt) {

	static ReplayAnswer of(AskedReplay replay) {
		var selection = replay.selection();
		var counts = replay.counts();
		return new ReplayAnswer(replay.id(), selection.source(),
				(selection.kind() != null) ? selection.kind().toString() : null, selection.code(), selection.reject(),
				replay.given(), replay.by(), replay.at(), replay.state(), counts.applied(), counts.duplicate(),
				counts.rejected(), counts.textless(), replay.endedAt());
	}

}
