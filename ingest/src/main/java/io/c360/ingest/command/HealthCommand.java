package io.c360.ingest.command;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.position.CityFigures;
import io.c360.customer.position.CityHealth;
import io.c360.customer.position.HealthWeights;
import io.c360.customer.position.StagePoint;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.Graph;
import io.c360.graph.position.PositionGraph;
import io.c360.graph.position.PositionUpkeepGraph;

/** {@code health}: where customers stand, city by city. */
final class HealthCommand implements Command {

	private final InstantSource clock = InstantSource.system();

	@Override
	public String help() {
		return """
				health [--now] [--city NAME]

				Says of each city, the healthiest first: how many customers it has, the index of 0 to 100 by the weights of health.csv, and
				the driver by which it falls most behind all cities, in fen a customer. Then the curve of a life for all of them, or for
				the city that is named: how many customers are in each stage, what they bring a month, and how long a stage lasts.

				It prints what ingest computed last; --now computes it now, and lets search find everybody by the band and the stage
				that their profile shows. It may be run while everything works; when it was interrupted, run it again.

				Exit codes: 0 done, 1 the city has no customers, 4 the graph is away.
				""";
	}

	@Override
	public ExitCode run(List<String> line, Stores stores, Console console) {
		var arguments = Arguments.parse(line, Set.of("--city"), Set.of("--now"));
		var graph = stores.graph();
		var positions = new PositionGraph(graph);
		if (arguments.has("--now") || positions.report(today()).isEmpty()) {
			compute(graph, console);
		}
		var report = positions.report(today()).orElseThrow();
		var city = arguments.option("--city").orElse(CityFigures.ALL);
		var asked = report.cities().stream().filter(one -> city.equals(one.city())).findFirst();
		if (asked.isEmpty()) {
			console.note("No customer lives in a city of that name");
			return ExitCode.FAILED;
		}
		console.result("As of %s, by %s, weights %s".formatted(report.at(), report.versions(),
				HealthWeights.shipped().version()));
		cities(report, console);
		curve(asked.get(), console);
		return ExitCode.OK;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), MarginSeries.ZONE);
	}

	/** A walk ends with the day that it began on; then it is begun again. */
	private void compute(Graph graph, Console console) {
		graph.migrate();
		var upkeep = new PositionUpkeepGraph(graph, ValuePolicy.DEFAULT, StageRules.DEFAULT);
		var walk = upkeep.walk(this.clock, () -> true);
		while (walk.isEmpty()) {
			walk = upkeep.walk(this.clock, () -> true);
		}
		console.note("%d customers looked at, %d computed, %d are found by another band or stage from now on"
			.formatted(walk.get().looked(), walk.get().computed(), walk.get().moved()));
	}

	private static void cities(PositionGraph.Report report, Console console) {
		var weights = HealthWeights.shipped();
		var all = report.cities().getFirst();
		console.result(
				"%-12s %10s %8s %10s %6s   %s".formatted("city", "customers", "active", "fen/month", "index", "focus"));
		report.cities()
			.stream()
			.map(city -> CityHealth.of(city, all, weights))
			.sorted(Comparator.comparing((CityHealth city) -> CityFigures.ALL.equals(city.figures().city()))
				.reversed()
				.thenComparing(Comparator.comparingDouble(CityHealth::index).reversed()))
			.forEach(city -> console.result("%-12s %10d %8d %10d %6s   %s".formatted(name(city.figures()),
					city.figures().customers(), city.figures().active(), city.figures().monthly(),
					String.format(Locale.ROOT, "%.1f", city.index()), focus(city))));
	}

	private static String focus(CityHealth city) {
		var focus = city.focus();
		return (focus != null) ? "%s %d fen behind".formatted(focus.driver(), focus.gap()) : "-";
	}

	private static void curve(CityFigures city, Console console) {
		console.result("");
		console.result(
				"%-12s %10s %10s %12s   %s".formatted("stage", "customers", "fen/month", "median days", name(city)));
		for (StagePoint point : city.curve()) {
			console.result("%-12s %10d %10d %12s   %s".formatted(point.stage(), point.customers(), point.monthly(),
					(point.medianDays() != null) ? point.medianDays() : "-", point.stage().chinese()));
		}
		var concentration = city.concentration();
		console.result("The best fifth brings %.1f %%, the last three tenths lose %.1f %% of it; Gini %.3f"
			.formatted(100 * concentration.topShare(), 100 * concentration.bottomLoss(), concentration.gini()));
	}

	private static String name(CityFigures city) {
		return (city.city() == null) ? "(unknown)" : CityFigures.ALL.equals(city.city()) ? "(all)" : city.city();
	}

}
