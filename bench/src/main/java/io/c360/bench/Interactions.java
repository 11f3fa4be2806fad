package io.c360.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Writes interactions of customers who are known, each with a key of its own. */
final class Interactions {

	private static final List<String> CHANNELS = List.of("hotline", "store", "till", "online-hall", "app", "sms");

	private static final long FIRST_SECOND = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();

	private static final String DESCRIPTION = "Asked about the bill of last month";

	private final List<String> keys;

	private final String prefix;

	private final AtomicLong count = new AtomicLong();

	/** Interactions of the records with these keys. */
	Interactions(List<String> keys) {
		this("", keys);
	}

	/**
	 * The same.
	 * @param prefix begins the key of each, so that it is not that of another run
	 */
	Interactions(String prefix, List<String> keys) {
		this.prefix = prefix;
		this.keys = List.copyOf(keys);
	}

	/** How many were made. */
	long count() {
		return this.count.get();
	}

	/** The next one, as a line of the contract. */
	String next() {
		var number = this.count.getAndIncrement();
		return line(number, key(number));
	}

	/** The next so many. */
	List<String> next(int many) {
		var lines = new ArrayList<String>(many);
		for (var i = 0; i < many; i++) {
			lines.add(next());
		}
		return lines;
	}

	/** The next one, as a bare client would write it. */
	Map<String, Object> nextRow() {
		var number = this.count.getAndIncrement();
		return Map.of("id", "I-" + number, "party", key(number), "at",
				Instant.ofEpochSecond(FIRST_SECOND + number).atZone(ZoneOffset.UTC), "channel", channel(number),
				"direction", "inbound", "reason", "enquiry", "description", DESCRIPTION, "durationSeconds",
				30 + number % 300);
	}

	/** The next one, of one customer. */
	String nextOf(String key) {
		return line(this.count.getAndIncrement(), key);
	}

	// a stride that shares no factor with usual sizes visits everybody, in no order
	private String key(long number) {
		return this.keys.get((int) (number * 7919 % this.keys.size()));
	}

	private static String channel(long number) {
		return CHANNELS.get((int) (number % CHANNELS.size()));
	}

	private String line(long number, String key) {
		return "{\"id\":\"" + this.prefix + "I-" + number + "\",\"party\":{\"id\":\"" + key
				+ "\"},\"interactionDate\":\"" + Instant.ofEpochSecond(FIRST_SECOND + number) + "\",\"channel\":\""
				+ channel(number) + "\",\"direction\":\"inbound\",\"reason\":\"enquiry\",\"description\":\""
				+ DESCRIPTION + "\",\"durationSeconds\":" + (30 + number % 300) + "}";
	}

}
