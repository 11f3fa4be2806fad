package io.c360.customer.value;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A contact as far as value and stage follow from it: serving it cost something, and the
 * customer was heard of.
 *
 * @param channel null when nobody knows
 * @param direction {@code inbound} or {@code outbound}; null when nobody knows
 */
public record ServedContact(Instant at, @Nullable String channel, @Nullable String direction) {
}
