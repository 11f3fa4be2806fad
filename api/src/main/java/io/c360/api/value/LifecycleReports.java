package io.c360.api.value;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import io.c360.api.value.LifecycleReport.CityOrder;
import io.c360.api.value.LifecycleReport.RankedCity;
import io.c360.customer.party.Attribute;
import io.c360.customer.position.CityHealth;
import io.c360.customer.position.Indicator;
import io.c360.customer.position.StagePoint;
import io.c360.customer.value.Concentration;
import io.c360.customer.value.Driver;
import io.c360.customer.value.MarginSeries;
import io.c360.graph.position.PositionGraph;
import io.c360.rules.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class LifecycleReports {

	private final PositionGraph positions;

	private final RuleBook book;

	private final InstantSource clock;

	LifecycleReports(PositionGraph positions, RuleBook book, InstantSource clock) {
		this.positions = positions;
		this.book = book;
		this.clock = clock;
	}

	@QueryMapping
	@Nullable LifecycleReport lifecycleReport(@Argument @Nullable LocalDate on, @Argument @Nullable String city,
			@Argument CityOrder by) {
		var day = (on != null) ? on : LocalDate.ofInstant(this.clock.instant(), MarginSeries.ZONE);
		var only = (city != null) ? Attribute.CITY.normalise(city) : null;
		return this.positions.report(day)
			.map(report -> LifecycleReport.of(report, this.book.now().health(), only, by))
			.orElse(null);
	}

	@SchemaMapping(typeName = "CityHealth")
	@Nullable String city(RankedCity city) {
		return LifecycleReport.name(city.health().figures());
	}

	@SchemaMapping(typeName = "CityHealth")
	int customers(RankedCity city) {
		return city.health().figures().customers();
	}

	@SchemaMapping(typeName = "CityHealth")
	int active(RankedCity city) {
		return city.health().figures().active();
	}

	@SchemaMapping(typeName = "CityHealth")
	long monthly(RankedCity city) {
		return city.health().figures().monthly();
	}

	@SchemaMapping(typeName = "CityHealth")
	List<StagePoint> curve(RankedCity city) {
		return city.health().figures().curve();
	}

	@SchemaMapping(typeName = "CityHealth")
	List<DriverMean> drivers(RankedCity city) {
		return Arrays.stream(Driver.values())
			.map(driver -> new DriverMean(driver, driver.number(), driver.chinese(),
					city.health().figures().mean(driver)))
			.toList();
	}

	@SchemaMapping(typeName = "CityHealth")
	Concentration concentration(RankedCity city) {
		return city.health().figures().concentration();
	}

	@SchemaMapping(typeName = "CityHealth")
	List<SegmentCount> segments(RankedCity city) {
		return city.health()
			.figures()
			.segments()
			.entrySet()
			.stream()
			.map(segment -> new SegmentCount(segment.getKey(), segment.getValue()))
			.sorted(Comparator.comparing(SegmentCount::name))
			.toList();
	}

	@SchemaMapping(typeName = "CityHealth")
	List<CityHealth.Judged> indicators(RankedCity city) {
		return city.health().indicators();
	}

	@SchemaMapping(typeName = "CityHealth")
	double index(RankedCity city) {
		return city.health().index();
	}

	@SchemaMapping(typeName = "CityHealth")
	@Nullable FocusAnswer focus(RankedCity city) {
		var focus = city.health().focus();
		return (focus != null)
				? new FocusAnswer(focus.driver(), focus.driver().number(), focus.driver().chinese(), focus.gap())
				: null;
	}

	@SchemaMapping(typeName = "HealthIndicator")
	Indicator name(CityHealth.Judged judged) {
		return judged.indicator();
	}

	@SchemaMapping(typeName = "Concentration")
	long topFrom(Concentration concentration) {
		return concentration.edges().topFrom();
	}

	@SchemaMapping(typeName = "Concentration")
	long bottomBelow(Concentration concentration) {
		return concentration.edges().bottomBelow();
	}

	/** How many are in a segment. */
	record SegmentCount(String name, int customers) {
	}

	/** What one driver brings in the mean, in fen. */
	record DriverMean(Driver driver, int number, String name, long amount) {
	}

	/** The weakest driver with its name. */
	record FocusAnswer(Driver driver, int number, String name, long gap) {
	}

}
