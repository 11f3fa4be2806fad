package io.c360.graph.timeline;

import java.util.List;

import io.c360.customer.timeline.TimelineEntry;

/**
 * A page of the timeline, newest first.
 *
 * @param hasMore whether there are others beyond it, in the direction of the page
 */
public record Timeline(List<TimelineEntry> entries, boolean hasMore) {

	public Timeline {
		entries = List.copyOf(entries);
	}

}
