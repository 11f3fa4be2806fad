package io.c360.customer.position;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import io.c360.customer.lifecycle.Stage;
import io.c360.customer.value.Concentration;
import io.c360.customer.value.Driver;
import org.jspecify.annotations.Nullable;

/** Adds up the customers of one city, one after the other, in any order. */
final class CityTally {

	private static final int YEAR = 1;

	private final @Nullable String city;

	private final Map<Stage, StageTally> stages = new EnumMap<>(Stage.class);

	private final Map<Driver, Long> lifetime = new EnumMap<>(Driver.class);

	private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

	private final Map<String, Integer> segments = new TreeMap<>();

	private long[] margins = new long[16];

	private YearSums year = YearSums.NONE;

	CityTally(@Nullable String city) {
		this.city = city;
	}

	private enum Count {

		CUSTOMERS, ACTIVE, BOUND, SEVERAL, JOINED, GONE, LEFT, RETURNED

	}

	void add(Position position, @Nullable String segment) {
		count(Count.CUSTOMERS, true);
		if (segment != null) {
			this.segments.merge(segment, 1, Integer::sum);
		}
		stage(position.now().stage()).stand(position.monthly());
		for (int step = 1; step < position.steps().size(); step++) {
			var before = position.steps().get(step - 1);
			stage(before.stage()).through((int) ChronoUnit.DAYS.between(before.on(), position.steps().get(step).on()));
		}
		position.lifetime().forEach((driver, amount) -> this.lifetime.merge(driver, amount, Math::addExact));
		this.year = this.year.plus(position.year());
		var stage = position.now().stage();
		var yearAgo = position.day().minusYears(YEAR);
		count(Count.LEFT, stage == Stage.LEFT);
		count(Count.GONE, stage == Stage.LEFT && position.left() != null && position.left().isAfter(yearAgo));
		count(Count.RETURNED, position.steps().stream().anyMatch(step -> step.stage() == Stage.RETURNED));
		if (position.active() > 0) {
			active(position, position.since() != null && position.since().isAfter(yearAgo));
		}
	}

	private void active(Position position, boolean joined) {
		var place = of(Count.ACTIVE);
		if (place == this.margins.length) {
			this.margins = Arrays.copyOf(this.margins, 2 * place);
		}
		this.margins[place] = position.monthly();
		count(Count.ACTIVE, true);
		count(Count.BOUND, position.bound());
		count(Count.SEVERAL, position.active() > 1);
		count(Count.JOINED, joined);
	}

	private void count(Count what, boolean counts) {
		this.counts.merge(what, counts ? 1 : 0, Integer::sum);
	}

	private int of(Count what) {
		return this.counts.getOrDefault(what, 0);
	}

	private StageTally stage(Stage stage) {
		return this.stages.computeIfAbsent(stage, any -> new StageTally());
	}

	CityFigures figures() {
		var monthly = Arrays.copyOf(this.margins, of(Count.ACTIVE));
		var curve = Arrays.stream(Stage.values()).map(stage -> stage(stage).point(stage)).toList();
		return new CityFigures(this.city, of(Count.CUSTOMERS), of(Count.ACTIVE), curve, this.lifetime, of(Count.BOUND),
				of(Count.SEVERAL), of(Count.JOINED), of(Count.GONE), of(Count.LEFT), of(Count.RETURNED),
				Math.round(Arrays.stream(monthly).average().orElse(0)), this.year, Concentration.of(monthly),
				this.segments);
	}

	/** Those who are in a stage, and those who are through it. */
	private static final class StageTally {

		private final TreeMap<Integer, Integer> days = new TreeMap<>();

		private int through;

		private int customers;

		private long monthly;

		void stand(long margin) {
			this.customers++;
			this.monthly += margin;
		}

		void through(int stayed) {
			this.through++;
			this.days.merge(stayed, 1, Integer::sum);
		}

		StagePoint point(Stage stage) {
			return new StagePoint(stage, this.customers,
					(this.customers > 0) ? Math.round(this.monthly / (double) this.customers) : 0, median(),
					this.through);
		}

		/** The lower one of the two in the middle. */
		private @Nullable Integer median() {
			var before = 0;
			for (var stayed : this.days.entrySet()) {
				before += stayed.getValue();
				if (before >= (this.through + 1) / 2) {
					return stayed.getKey();
				}
			}
			return null;
		}

	}

}
