package io.c360.customer.winback;

import java.time.Instant;

import io.c360.customer.CustomerId;

/**
 * That somebody who left and a member who stayed were in touch.
 *
 * @param outgoing true when the one who left called
 */
public record Talk(CustomerId member, boolean outgoing, Instant at) {
}
