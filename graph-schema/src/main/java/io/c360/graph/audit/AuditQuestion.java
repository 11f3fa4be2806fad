package io.c360.graph.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which readings are asked for, newest first.
 *
 * @param customer of whom; null for anybody
 * @param who by whom; null for anybody
 * @param below only those that come before this one in the chain
 */
public record AuditQuestion(@Nullable String customer, @Nullable String who, @Nullable Instant from,
		@Nullable Instant to, long below, int limit) {
}
