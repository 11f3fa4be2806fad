package io.c360.api.timeline;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

import io.c360.customer.CustomerProblem;
import io.c360.customer.timeline.TimelineEntry;
import io.c360.graph.timeline.TimelinePlace;

/** Places in a timeline as opaque text. */
final class TimelineCursors {

	private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

	private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

	private static final int LONGEST = 1_000;

	private TimelineCursors() {
	}

	/** The place of an entry. */
	static String of(TimelineEntry entry) {
		var plain = entry.at() + " " + entry.id();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads what {@link #of} wrote.
	 * @throws CustomerProblem.Invalid for anything else
	 */
	static TimelinePlace parse(String text) {
		if (text.length() > LONGEST) {
			throw unknown();
		}
		try {
			var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			var blank = plain.indexOf(' ');
			if (blank < 0 || blank + 1 == plain.length()) {
				throw unknown();
			}
			var at = Instant.parse(plain.substring(0, blank));
			if (at.isBefore(FIRST) || at.isAfter(LAST)) {
				throw unknown();
			}
			return new TimelinePlace(at, plain.substring(blank + 1));
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			throw unknown();
		}
	}

	private static CustomerProblem.Invalid unknown() {
		return new CustomerProblem.Invalid("This cursor is not one that a timeline returned");
	}

}
