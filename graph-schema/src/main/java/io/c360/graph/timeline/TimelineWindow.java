package io.c360.graph.timeline;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

import io.c360.customer.value.MarginSeries;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;

/** Between which times a page has to be looked for, as the statement's parameters. */
final class TimelineWindow {

	private static final Instant EVER = Instant.parse("9999-12-31T23:59:59Z");

	private static final Instant SINCE = Instant.parse("0001-01-01T00:00:00Z");

	/** How far months of usage are looked for beyond where a page begins. */
	private static final int USAGE_MONTHS = 24;

	private TimelineWindow() {
	}

	/** The parameters that depend on times and places. */
	static Map<String, Object> of(TimelinePage page) {
		var older = (page.after() != null) ? page.after() : new TimelinePlace(EVER, "");
		var newer = (page.before() != null) ? page.before() : new TimelinePlace(SINCE, "");
		var from = later(newer.at(), page.filter().from());
		var to = earlier(older.at(), page.filter().to());
		var parameters = new HashMap<String, Object>();
		parameters.put("from", utc(from));
		parameters.put("to", utc(to));
		parameters.put("olderAt", utc(older.at()));
		parameters.put("olderId", older.id());
		parameters.put("newerAt", utc(newer.at()));
		parameters.put("newerId", newer.id());
		var since = from.equals(SINCE) ? null : month(from).minusMonths(1);
		var until = to.equals(EVER) ? null : month(to);
		var begins = page.backward() || until == null ? since : latest(since, until.minusMonths(USAGE_MONTHS));
		parameters.put("usageFrom", (begins != null) ? begins : Values.NULL);
		parameters.put("usageTo", (page.backward() && begins != null) ? begins.plusMonths(USAGE_MONTHS + 1) : utc(to));
		return parameters;
	}

	private static ZonedDateTime latest(@Nullable ZonedDateTime one, ZonedDateTime other) {
		return (one != null && one.isAfter(other)) ? one : other;
	}

	private static Instant later(Instant one, @Nullable Instant other) {
		return (other != null && other.isAfter(one)) ? other : one;
	}

	private static Instant earlier(Instant one, @Nullable Instant other) {
		return (other != null && other.isBefore(one)) ? other : one;
	}

	/** When the month of a moment began. */
	private static ZonedDateTime month(Instant at) {
		return at.atZone(MarginSeries.ZONE).withDayOfMonth(1).with(LocalTime.MIDNIGHT);
	}

	private static ZonedDateTime utc(Instant at) {
		return at.atZone(ZoneOffset.UTC);
	}

}
