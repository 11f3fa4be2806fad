package io.c360.customer.position;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import io.c360.customer.CustomerId;
import io.c360.customer.lifecycle.Lifecycle;
import io.c360.customer.lifecycle.Stage;
import io.c360.customer.segment.Behaviour;
import io.c360.customer.value.Concentration;
import io.c360.customer.value.Driver;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CityFiguresTests {

	private static final Behaviour NO_BEHAVIOUR = new Behaviour(false, null, List.of());

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

	private static final List<String> CITIES = List.of("广州", "深圳", "珠海", "汕头", "佛山", "韶关", "河源", "梅州", "惠州", "汕尾", "东莞",
			"中山", "江门", "阳江", "湛江", "茂名", "肇庆", "清远", "潮州", "揭阳", "云浮");

	private static final Offset<Double> EXACT = Offset.offset(1e-9);

	/** Each figure counted again in the most obvious way. */
	@Test
	void equalABruteForceCountInTwentyOneCities() {
		var positions = somePositions(5_000, 1);

		var figures = figures(positions);

		assertThat(figures).hasSize(CITIES.size() + 2);
		assertThat(figures.getFirst().city()).isEqualTo(CityFigures.ALL);
		assertThat(figures.getLast().city()).isNull();
		for (var city : figures) {
			var here = positions.stream()
				.filter(one -> CityFigures.ALL.equals(city.city()) || Objects.equals(one.city(), city.city()))
				.toList();
			var active = here.stream().filter(one -> one.active() > 0).toList();
			assertThat(city.customers()).isEqualTo(here.size());
			assertThat(city.active()).isEqualTo(active.size());
			assertThat(city.gone()).isEqualTo((int) here.stream()
				.filter(one -> one.now().stage() == Stage.LEFT)
				.filter(one -> one.left() != null && one.left().isAfter(TODAY.minusYears(1)))
				.count());
			assertThat(city.concentration())
				.isEqualTo(Concentration.of(active.stream().mapToLong(Position::monthly).toArray()));
			for (var driver : Driver.values()) {
				assertThat(city.lifetime().get(driver))
					.isEqualTo(here.stream().mapToLong(one -> one.lifetime().getOrDefault(driver, 0L)).sum());
			}
			for (var stage : Stage.values()) {
				var in = here.stream().filter(one -> one.now().stage() == stage).toList();
				assertThat(city.at(stage).customers()).isEqualTo(in.size());
				assertThat(city.at(stage).monthly()).isEqualTo(in.isEmpty() ? 0
						: Math.round(in.stream().mapToLong(Position::monthly).sum() / (double) in.size()));
				assertThat(city.at(stage).medianDays()).isEqualTo(median(here, stage));
			}
		}
	}

	@Test
	void areTheSameInWhateverOrderCustomersCome() {
		var positions = new ArrayList<>(somePositions(500, 2));
		var before = figures(positions);

		java.util.Collections.shuffle(positions, new Random(3));

		assertThat(figures(positions)).isEqualTo(before);
	}

	@Test
	void makeAnIndexWhoseLossesAddUp() {
		var figures = figures(somePositions(2_000, 4));
		var all = figures.getFirst();

		assertThat(figures).allSatisfy(city -> {
			var health = CityHealth.of(city, all, HealthWeights.shipped());
			assertThat(health.index()).isBetween(0.0, 100.0);
			assertThat(health.index() + health.indicators().stream().mapToDouble(CityHealth.Judged::lost).sum())
				.isCloseTo(100, EXACT);
			var weighted = health.indicators().stream().mapToDouble(one -> one.points() * one.weight()).sum()
					/ health.indicators().stream().mapToDouble(CityHealth.Judged::weight).sum();
			assertThat(health.index()).isCloseTo(weighted, EXACT);
		});
		assertThat(CityHealth.of(all, all, HealthWeights.shipped()).focus()).isNull();
	}

	@Test
	void recommendTheDriverThatIsFurthestBehindInFen() {
		var weak = position(1, "珠海", Map.of(Driver.RECURRING_INCOME, 90_000L, Driver.CHURN, -40_000L));
		var strong = position(2, "广州", Map.of(Driver.RECURRING_INCOME, 100_000L, Driver.CHURN, -10_000L));
		var figures = figures(List.of(weak, strong));

		var focus = CityHealth.of(figures.get(2), figures.getFirst(), HealthWeights.shipped()).focus();

		assertThat(figures.get(2).city()).isEqualTo("珠海");
		assertThat(focus).isEqualTo(new CityHealth.Focus(Driver.CHURN, 15_000));
	}

	@Test
	void areJudgedByWeightsThatSayWhatIsWrongWithThem() {
		assertThat(weights("version|x\nCHURN|CHURN|1|0.3|0").version()).isEqualTo("x");
		assertThatThrownBy(() -> weights("version|x\nCHURN|CHURN|1|0|0"))
			.hasMessageContaining("differs from its worst");
		assertThatThrownBy(() -> weights("version|x\nCHURN|CHURN")).hasMessageContaining("indicator|driver|weight");
		assertThatThrownBy(() -> weights("version|x")).hasMessageContaining("need a row");
	}

	private static HealthWeights weights(String text) {
		return HealthWeights.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<CityFigures> figures(List<Position> positions) {
		var tallies = new Tallies(null);
		positions.forEach(tallies::add);
		return tallies.figures();
	}

	private static List<Position> somePositions(int many, long seed) {
		var random = new Random(seed);
		return IntStream.range(0, many).mapToObj(i -> somebody(i, random)).toList();
	}

	private static Position somebody(int number, Random random) {
		var steps = new ArrayList<Lifecycle.Step>();
		var day = TODAY.minusDays(1_500);
		var stage = Stage.NEW;
		for (int step = 0; step <= random.nextInt(6); step++) {
			steps.add(new Lifecycle.Step(stage, day, "drawn"));
			day = day.plusDays(1 + random.nextInt(240));
			var before = stage;
			var others = Arrays.stream(Stage.values()).filter(other -> other != before).toList();
			stage = others.get(random.nextInt(others.size()));
		}
		var left = steps.getLast().stage() == Stage.LEFT;
		var lifetime = new EnumMap<Driver, Long>(Driver.class);
		for (var driver : Driver.values()) {
			lifetime.put(driver, random.nextLong(-50_000, 100_000));
		}
		return new Position(new CustomerId(new UUID(1, number)), 1, TODAY, "v",
				(random.nextInt(30) == 0) ? null : CITIES.get(random.nextInt(CITIES.size())), steps,
				random.nextLong(-2_000, 20_000), lifetime, left ? 0 : 1 + random.nextInt(3), random.nextBoolean(),
				steps.getFirst().on(), left ? steps.getLast().on() : null, null, new YearSums(random.nextLong(200_000),
						random.nextLong(80_000), random.nextLong(9_000), random.nextLong(9_000)),
				NO_BEHAVIOUR);
	}

	private static Position position(int number, String city, Map<Driver, Long> lifetime) {
		return new Position(new CustomerId(new UUID(2, number)), 1, TODAY, "v", city,
				List.of(new Lifecycle.Step(Stage.STABLE, TODAY.minusYears(1), "drawn")), 5_000, lifetime, 1, false,
				null, null, null, YearSums.NONE, NO_BEHAVIOUR);
	}

	private static @Nullable Integer median(List<Position> positions, Stage stage) {
		var days = new ArrayList<Integer>();
		for (var position : positions) {
			for (int step = 1; step < position.steps().size(); step++) {
				if (position.steps().get(step - 1).stage() == stage) {
					days.add((int) ChronoUnit.DAYS.between(position.steps().get(step - 1).on(),
							position.steps().get(step).on()));
				}
			}
		}
		days.sort(null);
		return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
	}

}
