package io.c360.customer.complaint;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A date that the customer was told.
 *
 * @param until the date
 * @param at when it was given
 * @param by who gave it; null for the one that the service level gives
 */
public record Promised(Instant until, Instant at, @Nullable String by) {
}
