package io.c360.graph.timeline;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A page of a timeline, newest first.
 *
 * @param first how many entries at most
 * @param after the entry before the page; null for the newest page
 * @param channels channels to keep; all of them where it is empty
 * @param reasons reasons to keep; all of them where it is empty
 * @param from the earliest time; null for any
 * @param to the latest time; null for any
 */
public record TimelinePage(int first, @Nullable TimelineCursor after, Set<String> channels, Set<String> reasons,
		@Nullable Instant from, @Nullable Instant to) {

	/** The newest entries, whatever they are. */
	public static TimelinePage newest(int first) {
		return new TimelinePage(first, null, Set.of(), Set.of(), null, null);
	}

}
