package io.c360.api.value;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import io.c360.customer.position.CityFigures;
import io.c360.customer.position.CityHealth;
import io.c360.customer.position.HealthWeights;
import io.c360.customer.position.Indicator;
import io.c360.graph.position.PositionGraph;
import org.jspecify.annotations.Nullable;

/** Where all customers stand, city by city. */
record LifecycleReport(LocalDate day, Instant computedAt, String versions, String weights, RankedCity all,
		List<RankedCity> cities) {

	/** In which order cities are listed. */
	enum CityOrder {

		INDEX, CUSTOMERS, MONTHLY, CHURN, NAME;

		private double value(CityHealth city) {
			return switch (this) {
				case INDEX -> city.index();
				case CUSTOMERS -> city.figures().customers();
				case MONTHLY -> city.figures().monthly();
				case CHURN -> Indicator.CHURN.of(city.figures());
				case NAME -> 0;
			};
		}

		private Comparator<RankedCity> comparator() {
			return Comparator.comparing((RankedCity city) -> city.health().figures().city() == null)
				.thenComparing(Comparator.comparingDouble((RankedCity city) -> value(city.health())).reversed())
				.thenComparing(city -> String.valueOf(city.health().figures().city()));
		}

	}

	/**
	 * A city among the others.
	 *
	 * @param rank null for all together and where the city is not known
	 */
	record RankedCity(CityHealth health, @Nullable Integer rank) {
	}

	static LifecycleReport of(PositionGraph.Report report, HealthWeights weights, @Nullable String city,
			CityOrder order) {
		var figures = report.cities().getFirst();
		var ranked = report.cities()
			.stream()
			.skip(1)
			.map(one -> new RankedCity(CityHealth.of(one, figures, weights), null))
			.sorted(CityOrder.INDEX.comparator())
			.toList();
		var cities = IntStream.range(0, ranked.size())
			.mapToObj(place -> new RankedCity(ranked.get(place).health(), rank(ranked.get(place), place + 1)))
			.filter(one -> city == null || city.equals(one.health().figures().city()))
			.sorted(order.comparator())
			.toList();
		return new LifecycleReport(report.day(), report.at(), report.versions(), weights.version(),
				new RankedCity(CityHealth.of(figures, figures, weights), null), cities);
	}

	private static @Nullable Integer rank(RankedCity city, int place) {
		return (city.health().figures().city() != null) ? place : null;
	}

	/** The name of a city; null for all together and where it is not known. */
	static @Nullable String name(CityFigures figures) {
		return CityFigures.ALL.equals(figures.city()) ? null : figures.city();
	}

}
