package io.c360.customer.score;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What is known of a customer when a score is asked for, by name: numbers as text, as in
 * {@code tenureMonths}, and what sources say, as in {@code subscription.productOffering}
 * or {@code party.characteristic.Partner}. What is unknown is absent.
 */
public record ScoreFacts(Map<String, String> values) {

	public ScoreFacts {
		values = Map.copyOf(values);
	}

	/** What is known by that name. */
	public Optional<String> text(String name) {
		return Optional.ofNullable(this.values.get(name)).filter(value -> !value.isBlank());
	}

	/** The number of that name; empty when it is unknown or none. */
	public OptionalDouble number(String name) {
		try {
			return text(name).map(value -> OptionalDouble.of(new BigDecimal(value.strip()).doubleValue()))
				.orElse(OptionalDouble.empty());
		}
		catch (NumberFormatException notANumber) {
			return OptionalDouble.empty();
		}
	}

	/** The number of that name, or another when it is unknown. */
	public double number(String name, double otherwise) {
		return number(name).orElse(otherwise);
	}

	/** The same and one more. */
	public ScoreFacts with(String name, Object value) {
		var more = new TreeMap<>(this.values);
		more.put(name, String.valueOf(value));
		return new ScoreFacts(more);
	}

	/** How much is known: what is known is personal data. */
	@Override
	public String toString() {
		return this.values.size() + " facts";
	}

}
