package io.c360.graph.timeline;

import java.time.Instant;

import io.c360.customer.RecordId;

/** A place in a timeline: an entry's time, and its id where times are equal. */
public record TimelineCursor(Instant at, RecordId id) {
}
