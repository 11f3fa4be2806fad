package io.c360.graph.timeline;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import io.c360.customer.timeline.TimelineKind;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a timeline to keep.
 *
 * @param kinds kinds to keep; all of them but months of usage where it is empty
 * @param channels channels to keep; all of them, and entries without one, where it is
 * empty
 * @param reasons reasons to keep; all of them, and entries without one, where it is empty
 * @param text what descriptions, names and notes have to contain, in any case; empty for
 * anything
 * @param from the earliest time; null for any
 * @param to the latest time; null for any
 */
public record TimelineFilter(Set<TimelineKind> kinds, Set<String> channels, Set<String> reasons, String text,
		@Nullable Instant from, @Nullable Instant to) {

	private static final Set<TimelineKind> UNASKED = Set
		.copyOf(EnumSet.complementOf(EnumSet.of(TimelineKind.USAGE_MONTH)));

	/** Keeps everything that is shown where nothing is said. */
	public static final TimelineFilter NONE = new TimelineFilter(Set.of(), Set.of(), Set.of(), "", null, null);

	public TimelineFilter {
		kinds = kinds.isEmpty() ? UNASKED : Set.copyOf(kinds);
		channels = Set.copyOf(channels);
		reasons = Set.copyOf(reasons);
	}

	/** Nothing: what is looked for may be personal data. */
	@Override
	public String toString() {
		return "filter";
	}

}
