package io.c360.customer.calendar;

import java.time.LocalTime;

/** From when until when somebody is at work on one day. */
record Hours(LocalTime from, LocalTime until) {

	Hours {
		if (!from.isBefore(until)) {
			throw new IllegalArgumentException("Business hours begin before they end");
		}
	}

	/** Reads {@code 09:00-18:00}. */
	static Hours parse(String text) {
		var ends = text.split("-", 2);
		return new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
	}

}
