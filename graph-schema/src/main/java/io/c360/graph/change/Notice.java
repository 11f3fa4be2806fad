package io.c360.graph.change;

import java.time.Instant;

import io.c360.customer.CustomerId;

/**
 * Word of a change of a customer, for whoever listens.
 *
 * @param notice what it was left with: word of several customers is forgotten together
 * @param former true when the customer was merged into another
 * @param at when the oldest change that it speaks of came
 */
public record Notice(String notice, CustomerId customer, long revision, boolean former, Instant at) {
}
