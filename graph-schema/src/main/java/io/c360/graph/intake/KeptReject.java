package io.c360.graph.intake;

import java.time.Instant;

import io.c360.customer.Kind;
import org.jspecify.annotations.Nullable;

/** A record that was kept aside, without its payload. */
public record KeptReject(String id, String source, Kind kind, String lane, long position, String code,
		@Nullable String field, String reason, Instant at) {
}
