package io.c360.customer.value;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a customer will have brought in the end, in fen: what was, and what is to be
 * expected within the horizon. The parts add up to the whole exactly.
 *
 * @param toDate what the customer brought so far
 * @param parts one amount for each driver
 */
public record LifetimeValue(long toDate, Map<Driver, Long> parts) {

	public LifetimeValue {
		parts = Map.copyOf(parts);
	}

	/** The whole. */
	public long total() {
		return this.parts.values().stream().mapToLong(Long::longValue).sum();
	}

	/** What is still to come. */
	public long potential() {
		return total() - this.toDate;
	}

	/** Collects amounts by driver and rounds each of them once. */
	static final class Parts {

		private final EnumMap<Driver, Double> amounts = new EnumMap<>(Driver.class);

		Parts() {
			for (var driver : Driver.values()) {
				this.amounts.put(driver, 0.0);
			}
		}

		void add(Driver driver, double fen) {
			this.amounts.merge(driver, fen, Double::sum);
		}

		Map<Driver, Long> rounded() {
			var parts = new EnumMap<Driver, Long>(Driver.class);
			this.amounts.forEach((driver, amount) -> parts.put(driver, Math.round(amount)));
			return parts;
		}

	}

}
