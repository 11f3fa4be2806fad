package io.c360.customer.lead;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What may follow what, and when time runs out. The steps are those of
 * {@code lead-steps.csv}, the times those of {@code lead-times.csv}.
 *
 * @param steps the state that each event leads to, by state
 * @param times when time runs out, by state
 * @param deliveryContacts how often a courier may try to reach a customer
 * @param deliveryWithin for how long from the first try on
 */
public record LeadRules(Map<LeadState, Map<LeadEventType, LeadState>> steps, Map<LeadState, LeadTime> times,
		int deliveryContacts, Duration deliveryWithin) {

	/**
	 * Nine contacts in three days (G13): the same figures as row K13 of the contact caps.
	 */
	public static final LeadRules SHIPPED = new LeadRules(steps("lead-steps.csv"), times("lead-times.csv"), 9,
			Duration.ofDays(3));

	public LeadRules {
		steps = Map.copyOf(steps);
		times = Map.copyOf(times);
	}

	/** Where an event leads to; empty when it cannot happen there. */
	public Optional<LeadState> next(LeadState state, LeadEventType event) {
		return Optional.ofNullable(this.steps.getOrDefault(state, Map.of()).get(event));
	}

	/** When time runs out in a state; empty when it never does. */
	public Optional<LeadTime> time(LeadState state) {
		return Optional.ofNullable(this.times.get(state));
	}

	private static Map<LeadState, Map<LeadEventType, LeadState>> steps(String file) {
		var steps = new EnumMap<LeadState, Map<LeadEventType, LeadState>>(LeadState.class);
		for (var cells : lines(file)) {
			var event = LeadEventType.valueOf(cells.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
			var before = steps
				.computeIfAbsent(LeadState.valueOf(cells.getFirst()), state -> new EnumMap<>(LeadEventType.class))
				.put(event, LeadState.valueOf(cells.get(2)));
			if (before != null) {
				throw new IllegalStateException(file + " says twice what follows " + cells);
			}
		}
		return steps;
	}

	private static Map<LeadState, LeadTime> times(String file) {
		return lines(file).stream().map(LeadTime::of).collect(Collectors.toMap(LeadTime::state, time -> time));
	}

	private static List<List<String>> lines(String file) {
		try (InputStream in = Objects.requireNonNull(LeadRules.class.getResourceAsStream(file))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.isBlank() && !line.startsWith("#"))
				.map(line -> Arrays.stream(line.split(",", -1)).map(String::strip).toList())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
