package io.c360.graph.timeline;

import org.jspecify.annotations.Nullable;

/**
 * A page of a timeline, newest first.
 *
 * @param size how many entries at most
 * @param backward true for those that are nearest to {@code before}, false for those
 * nearest to {@code after}
 * @param after the entry before the page, only older ones follow it; null for none
 * @param before the entry behind the page, only newer ones precede it; null for none
 */
public record TimelinePage(int size, boolean backward, @Nullable TimelinePlace after, @Nullable TimelinePlace before,
		TimelineFilter filter) {

	/** The newest entries, whatever they are. */
	public static TimelinePage newest(int size) {
		return after(size, null, TimelineFilter.NONE);
	}

	/** The entries next to a place, on its older side; the newest where it is null. */
	public static TimelinePage after(int size, @Nullable TimelinePlace after, TimelineFilter filter) {
		return new TimelinePage(size, false, after, null, filter);
	}

	/** The entries next to a place, on its newer side; the oldest where it is null. */
	public static TimelinePage before(int size, @Nullable TimelinePlace before, TimelineFilter filter) {
		return new TimelinePage(size, true, null, before, filter);
	}

}
