package io.c360.customer.lead;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Locale;

/**
 * When time runs out in a state, and where that leads to.
 *
 * @param from what is counted from
 * @param after calendar months, or hours
 */
public record LeadTime(LeadState state, From from, TemporalAmount after, LeadState to) {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/** What time is counted from. */
	public enum From {

		/** When the state was entered. */
		ENTERED,
		/** When the customer last said yes. */
		INTENT,
		/** When the courier first tried to reach the customer, or took it over. */
		COURIER

	}

	static LeadTime of(List<String> cells) {
		var after = cells.get(2);
		return new LeadTime(LeadState.valueOf(cells.getFirst()), From.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
				after.contains("T") ? Duration.parse(after) : Period.parse(after), LeadState.valueOf(cells.get(3)));
	}

	/** The moment at which time runs out. */
	Instant due(Instant counted) {
		return counted.atZone(ZONE).plus(this.after).toInstant();
	}

}
