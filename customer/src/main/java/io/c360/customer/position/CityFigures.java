package io.c360.customer.position;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.c360.customer.lifecycle.Stage;
import io.c360.customer.value.Concentration;
import io.c360.customer.value.Driver;
import org.jspecify.annotations.Nullable;

/**
 * The customers of one city added up; nothing in it is weighed yet.
 *
 * @param city null for customers of whom no record names one; {@value #ALL} for everybody
 * @param active how many have something in use
 * @param curve one point for each stage, in the order of a life
 * @param lifetime fen of all customers by driver
 * @param bound of the active, those whom a contract binds
 * @param several of the active, those with two products and more
 * @param joined of the active, those who joined within a year
 * @param gone who left within a year
 * @param left who have left, whenever
 * @param returned who had left and came back, whenever
 * @param monthly mean monthly margin of the active, in fen
 * @param concentration of the monthly margins of the active
 * @param segments how many are in each segment; empty while nobody fitted any
 */
public record CityFigures(@Nullable String city, int customers, int active, List<StagePoint> curve,
		Map<Driver, Long> lifetime, int bound, int several, int joined, int gone, int left, int returned, long monthly,
		YearSums year, Concentration concentration, Map<String, Integer> segments) {

	/** Stands for all cities together. */
	public static final String ALL = "*";

	/** That of all together first, then by name, those without a city last. */
	public static final Comparator<CityFigures> BY_NAME = Comparator
		.comparing((CityFigures figures) -> !ALL.equals(figures.city()))
		.thenComparing(CityFigures::city, Comparator.nullsLast(Comparator.naturalOrder()));

	public CityFigures {
		curve = List.copyOf(curve);
		lifetime = Map.copyOf(lifetime);
		segments = Map.copyOf(segments);
	}

	/** The point of one stage. */
	public StagePoint at(Stage stage) {
		return this.curve.stream().filter(point -> point.stage() == stage).findFirst().orElseThrow();
	}

	/** Fen of one driver for each customer, in the mean. */
	public long mean(Driver driver) {
		return (this.customers > 0) ? Math.round(this.lifetime.getOrDefault(driver, 0L) / (double) this.customers) : 0;
	}

}
