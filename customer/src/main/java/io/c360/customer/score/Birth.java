package io.c360.customer.score;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day of birth as sources write it. */
final class Birth {

	private Birth() {
	}

	static Optional<LocalDate> parse(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeParseException notADate) {
			return Optional.empty();
		}
	}

}
