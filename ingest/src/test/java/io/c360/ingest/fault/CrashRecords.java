package io.c360.ingest.fault;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What comes in while processes are killed: people whom two systems know, and what they
 * did. The same each time.
 *
 * @param source which of the two systems
 */
record CrashRecords(String source) {

	static final int PEOPLE = 60;

	static final int EVENTS = 4_000;

	List<String> parties() {
		return IntStream.range(0, PEOPLE)
			.mapToObj(number -> String.format(Locale.ROOT,
					"{\"id\":\"P%d\",\"partyType\":\"individual\",\"lastUpdate\":\"2026-01-01T00:00:00Z\","
							+ "\"fullName\":\"欧阳小%s\",\"birthDate\":\"19%02d-04-07\","
							+ "\"contactMedium\":[{\"mediumType\":\"mobile\",\"phoneNumber\":\"139%08d\"}]}",
					number, "慧敏静丽强磊洋艳".charAt(number % 8), 30 + number, (number + 1) * 7_654_321L % 100_000_000))
			.toList();
	}

	List<String> interactions() {
		return IntStream.range(0, EVENTS)
			.mapToObj(number -> String.format(Locale.ROOT,
					"{\"id\":\"I%d\",\"party\":{\"id\":\"P%d\"},\"interactionDate\":\"2026-01-05T%02d:%02d:00Z\","
							+ "\"channel\":\"app\"}",
					number, number * 7 % PEOPLE, number / 60 % 24, number % 60))
			.toList();
	}

}
