package io.c360.api.timeline;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.customer.CustomerProblem;
import io.c360.customer.timeline.TimelineKind;
import io.c360.graph.timeline.TimelineFilter;
import io.c360.graph.timeline.TimelinePage;
import io.c360.graph.timeline.TimelinePart;
import io.c360.graph.timeline.TimelinePlace;
import org.jspecify.annotations.Nullable;

/** What of a timeline is asked for. */
final class TimelineArguments {

	/** Where counting of what is new stops. */
	static final int COUNTED = 100;

	private static final int USUAL = 20;

	private static final int LONGEST_TEXT = 100;

	private TimelineArguments() {
	}

	/**
	 * The page.
	 * @throws CustomerProblem.Invalid when it cannot be told which one is meant
	 */
	static TimelinePart page(Asked asked) {
		var first = asked.arguments().get("first");
		var last = asked.arguments().get("last");
		if (first != null && last != null) {
			throw new CustomerProblem.Invalid("Ask for the first or for the last entries, not for both");
		}
		var size = (first == null && last == null) ? USUAL : Asked.pageSize((last != null) ? last : first);
		return new TimelinePart(
				new TimelinePage(size, last != null, place(asked, "after"), place(asked, "before"), filter(asked)));
	}

	/** What is newer than a cursor, of the same filter. */
	static TimelinePart newer(Asked asked, String cursor) {
		return new TimelinePart(TimelinePage.before(COUNTED, TimelineCursors.parse(cursor), filter(asked)));
	}

	/** Everything that has to be read: the page, and what is newer than each cursor. */
	static Set<TimelinePart> parts(Asked asked) {
		var parts = new HashSet<TimelinePart>();
		parts.add(page(asked));
		asked.fields()
			.getFields("newSince")
			.forEach(field -> parts.add(newer(asked, String.valueOf(field.getArguments().get("cursor")))));
		return parts;
	}

	/** True when entries are chosen by what their words say. */
	static boolean looksAtText(TimelinePart part) {
		return !part.page().filter().text().isEmpty();
	}

	private static @Nullable TimelinePlace place(Asked asked, String name) {
		var cursor = asked.text(name);
		return (cursor != null) ? TimelineCursors.parse(cursor) : null;
	}

	private static TimelineFilter filter(Asked asked) {
		var filter = asked.input("filter");
		var kinds = EnumSet.noneOf(TimelineKind.class);
		Asked.words(filter.get("kinds")).forEach(word -> kinds.add(TimelineKind.valueOf(word)));
		var text = (filter.get("text") instanceof String words) ? words.strip() : "";
		if (text.length() > LONGEST_TEXT) {
			throw new CustomerProblem.Invalid("Look for at most " + LONGEST_TEXT + " characters in a timeline");
		}
		return new TimelineFilter(kinds, Asked.words(filter.get("channels")), Asked.words(filter.get("reasons")), text,
				(Instant) filter.get("from"), (Instant) filter.get("to"));
	}

}
