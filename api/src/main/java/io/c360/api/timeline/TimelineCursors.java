package io.c360.api.timeline;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.interaction.Interaction;
import io.c360.graph.timeline.TimelineCursor;

/** Places in a timeline as opaque text. */
final class TimelineCursors {

	private TimelineCursors() {
	}

	/** The place of an entry. */
	static String of(Interaction entry) {
		var plain = entry.at() + " " + entry.id();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads what {@link #of} wrote.
	 * @throws CustomerProblem.Invalid for anything else
	 */
	static TimelineCursor parse(String text) {
		try {
			var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			var parts = plain.split(" ", 2);
			return new TimelineCursor(Instant.parse(parts[0]), RecordId.parse(parts[1]));
		}
		catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException ex) {
			throw new CustomerProblem.Invalid("This cursor is not one that a timeline returned");
		}
	}

}
