package io.c360.customer.identity;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** When a record was last told, as a day since the epoch. */
final class Days {

	private static final long SECONDS_A_DAY = 86_400;

	private static final int DATE = 10;

	private Days() {
	}

	/** Of an ISO-8601 date or time, or of epoch milliseconds; 0 for anything else. */
	static int of(String text) {
		try {
			if (text.length() >= DATE && text.charAt(4) == '-') {
				return (int) LocalDate.parse(text.substring(0, DATE)).toEpochDay();
			}
			return (text.length() > DATE && text.chars().allMatch(Character::isDigit))
					? (int) (Instant.ofEpochMilli(Long.parseLong(text)).getEpochSecond() / SECONDS_A_DAY) : 0;
		}
		catch (DateTimeException | NumberFormatException ex) {
			return 0;
		}
	}

}
