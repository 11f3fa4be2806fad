package io.c360.api.operations;

import java.time.Instant;

import io.c360.graph.intake.KeptReject;
import org.jspecify.annotations.Nullable;

/** A record that was kept aside, as it is shown. */
record RejectedRecord(String id, String source, String kind, String lane, long position, String code,
		@Nullable String field, String reason, Instant at) {

	static RejectedRecord of(KeptReject reject) {
		return new RejectedRecord(reject.id(), reject.source(), reject.kind().toString(), reject.lane(),
				reject.position(), reject.code(), reject.field(), reject.reason(), reject.at());
	}

}
