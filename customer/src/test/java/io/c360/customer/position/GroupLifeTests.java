package io.c360.customer.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.c360.customer.lifecycle.Lifecycle;
import io.c360.customer.lifecycle.Stage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GroupLifeTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

	@Test
	void entersAStageOnceItWasSeenForTwoMonths() {
		var calm = life(Stage.NEW, "2025-01-01", Stage.STABLE, "2025-04-10");
		var worse = life(Stage.NEW, "2025-01-01", Stage.STABLE, "2025-04-10", Stage.DECLINING, "2026-02-10");

		var life = GroupLife.of(List.of(calm, worse, worse), 2, TODAY);

		assertThat(life.history()).containsExactly(new GroupLife.Step(Stage.NEW, LocalDate.parse("2025-02-01")),
				new GroupLife.Step(Stage.STABLE, LocalDate.parse("2025-06-01")),
				new GroupLife.Step(Stage.DECLINING, LocalDate.parse("2026-04-01")));
		assertThat(life.stage().stage()).isEqualTo(Stage.DECLINING);
		assertThat(life.since()).isEqualTo("2026-04-01");
		assertThat(life.stage().members()).isEqualTo(Map.of(Stage.STABLE, 1, Stage.DECLINING, 2));
		assertThat(life.waiting()).isNull();
	}

	@Test
	void showsWhatItLooksLikeBeforeThatCounts() {
		var worse = life(Stage.STABLE, "2025-01-01", Stage.DECLINING, "2026-06-20");

		var life = GroupLife.of(List.of(worse), 2, TODAY);

		assertThat(life.stage().stage()).isEqualTo(Stage.STABLE);
		assertThat(life.waiting()).isEqualTo(Stage.DECLINING);
	}

	@Test
	void doesNotChangeForOneOddMonth() {
		var odd = life(Stage.STABLE, "2025-01-01", Stage.DECLINING, "2025-08-15", Stage.STABLE, "2025-09-15");

		assertThat(GroupLife.of(List.of(odd), 2, TODAY).history()).hasSize(1);
	}

	@Test
	void hasLeftAtOnceWhenEverybodyHas() {
		var one = life(Stage.STABLE, "2025-01-01", Stage.LEFT, "2026-06-29");
		var other = life(Stage.GROWING, "2025-01-01", Stage.LEFT, "2026-05-02");

		var life = GroupLife.of(List.of(one, other), 2, TODAY);

		assertThat(life.stage().stage()).isEqualTo(Stage.LEFT);
		assertThat(life.since()).isEqualTo(TODAY);
	}

	private static List<Lifecycle.Step> life(Object... stagesAndDays) {
		var steps = new java.util.ArrayList<Lifecycle.Step>();
		for (int i = 0; i < stagesAndDays.length; i += 2) {
			steps.add(new Lifecycle.Step((Stage) stagesAndDays[i], LocalDate.parse((String) stagesAndDays[i + 1]),
					"drawn"));
		}
		return List.copyOf(steps);
	}

}
