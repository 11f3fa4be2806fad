package io.c360.graph.complaint;

import java.time.Instant;

import io.c360.customer.RecordId;

/**
 * Where something stands in the order of a time and an id, as one text: an index finds
 * the page after it without looking at what came before.
 */
public final class Place {

	/** Before everything. */
	public static final String FIRST = "";

	/** Keeps the texts of the years before 1970 in order, too. */
	private static final long ORIGIN = 100_000_000_000_000L;

	private Place() {
	}

	/** The place of something of that time. */
	public static String of(Instant at, RecordId id) {
		return before(at) + id;
	}

	/** The place before everything of that moment or later. */
	public static String before(Instant at) {
		return "%018d ".formatted(at.toEpochMilli() + ORIGIN);
	}

}
