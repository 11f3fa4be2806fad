package io.c360.graph.timeline;

import java.time.Instant;

/** A place in a timeline: an entry's time, and its id where times are equal. */
public record TimelinePlace(Instant at, String id) {

}
