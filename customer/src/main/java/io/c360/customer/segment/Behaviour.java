package io.c360.customer.segment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import io.c360.customer.value.Holding;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ValueFacts;
import org.jspecify.annotations.Nullable;

/**
 * What segments are told apart by, of one customer on a day.
 *
 * @param active true while anything is in use: nobody else behaves
 * @param since when the customer first held anything; null when never
 * @param values one for each feature, in their order; empty when nothing is in use
 */
public record Behaviour(boolean active, @Nullable LocalDate since, List<Double> values) {

	/** Which measures these are; another number means that older ones do not compare. */
	public static final String VERSION = "behaviour-1";

	public Behaviour {
		values = List.copyOf(values);
		if (values.size() != (active ? Feature.values().length : 0)) {
			throw new IllegalArgumentException("Whoever has something in use has a value of each feature, nobody else");
		}
	}

	/**
	 * Measures a customer.
	 * @param monthly mean margin of the last full months, in fen
	 */
	public static Behaviour of(ValueFacts facts, long monthly, Holding holding, MarginSeries series, LocalDate today) {
		var seen = new Feature.Seen(facts, monthly, holding, series, today);
		var active = holding.active() > 0;
		return new Behaviour(active, holding.since(),
				active ? Arrays.stream(Feature.values()).map(feature -> feature.of(seen)).toList() : List.of());
	}

	double[] point() {
		return this.values.stream().mapToDouble(Double::doubleValue).toArray();
	}

	/** Nothing of it: it is about a person. */
	@Override
	public String toString() {
		return VERSION;
	}

}
