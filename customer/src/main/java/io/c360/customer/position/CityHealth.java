package io.c360.customer.position;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import io.c360.customer.value.Driver;
import org.jspecify.annotations.Nullable;

/**
 * How healthy a city's customers are.
 *
 * @param index 0 to 100: the weighted mean of the points of the indicators
 * @param focus where the market of the city has most to gain; null when it is behind the
 * others in nothing
 */
public record CityHealth(CityFigures figures, List<Judged> indicators, double index, @Nullable Focus focus) {

	public CityHealth {
		indicators = List.copyOf(indicators);
	}

	/**
	 * An indicator with its points.
	 *
	 * @param points 0 to 100
	 * @param lost what it takes from the index; all of them add up to what is missing to
	 * 100
	 */
	public record Judged(Indicator indicator, Driver driver, double value, double points, double weight, double lost) {
	}

	/**
	 * The weakest driver by value.
	 *
	 * @param gap fen for each customer that the driver brings less than in all cities
	 * together
	 */
	public record Focus(Driver driver, long gap) {
	}

	/** Judges a city beside all of them. */
	public static CityHealth of(CityFigures city, CityFigures all, HealthWeights weights) {
		var total = weights.rows().stream().mapToDouble(HealthWeights.Row::weight).sum();
		var judged = weights.rows().stream().map(row -> judged(row, city, total)).toList();
		return new CityHealth(city, judged, 100 - judged.stream().mapToDouble(Judged::lost).sum(), focus(city, all));
	}

	private static Judged judged(HealthWeights.Row row, CityFigures city, double total) {
		var value = row.indicator().of(city);
		var points = row.points(value);
		return new Judged(row.indicator(), row.driver(), value, points, row.weight(),
				(100 - points) * row.weight() / total);
	}

	private static @Nullable Focus focus(CityFigures city, CityFigures all) {
		return Arrays.stream(Driver.values())
			.map(driver -> new Focus(driver, all.mean(driver) - city.mean(driver)))
			.filter(focus -> focus.gap() > 0)
			.max(Comparator.comparingLong(Focus::gap).thenComparing(Focus::driver, Comparator.reverseOrder()))
			.orElse(null);
	}

}
