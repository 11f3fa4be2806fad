package io.c360.ingest.contract;

import java.time.Duration;
import java.time.Instant;

/**
 * Between which moments a date is plausible. The year 0001 or 9999 is what a system
 * writes when it does not know.
 */
enum Span {

	/** It has happened: from 1900 until tomorrow. */
	PAST(Duration.ofDays(1)),
	/** It happens: from 1900 until a year from now, for clocks and plans. */
	EVENT(Duration.ofDays(366)),
	/** It ends something: from 1900 until a hundred years from now. */
	TERM(Duration.ofDays(36_525));

	private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z").minus(Duration.ofDays(1));

	private final Duration ahead;

	Span(Duration ahead) {
		this.ahead = ahead;
	}

	boolean contains(Instant instant, Instant now) {
		return instant.isAfter(FIRST) && instant.isBefore(now.plus(this.ahead));
	}

	String advice() {
		return switch (this) {
			case PAST -> "it must lie between 1900 and today; leave it out when it is unknown";
			case EVENT -> "it must lie between 1900 and a year from now; leave it out when it is unknown";
			case TERM -> "it must lie between 1900 and a hundred years from now; leave it out when there is none";
		};
	}

}
