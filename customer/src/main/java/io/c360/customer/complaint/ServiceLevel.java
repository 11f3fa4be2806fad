package io.c360.customer.complaint;

import java.time.Duration;

/**
 * How well customers of one value are served.
 *
 * @param priority of the queue; 1 is first
 * @param remedyCap the most that one complaint may cost, in fen
 */
public record ServiceLevel(String name, int priority, long remedyCap, Duration minor, Duration major,
		Duration critical) {

	static ServiceLevel of(DecisionTable.Decided row) {
		return new ServiceLevel(row.text("level").orElse("standard"), Math.toIntExact(row.number("priority")),
				row.number("cap"), Duration.ofHours(row.number("minor")), Duration.ofHours(row.number("major")),
				Duration.ofHours(row.number("critical")));
	}

	/** How much business time an answer may take. */
	public Duration answerWithin(Severity severity) {
		return switch (severity) {
			case MINOR -> this.minor;
			case MAJOR -> this.major;
			case CRITICAL -> this.critical;
		};
	}

}
