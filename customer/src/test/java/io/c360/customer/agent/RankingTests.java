package io.c360.customer.agent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.c360.customer.CustomerProblem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class RankingTests {

	@Test
	void hasTheBoundsOfWilson() {
		var share = new Share(8, 10);

		assertThat(share.atLeast()).isCloseTo(0.490162, within(1e-6));
		assertThat(share.atMost()).isCloseTo(0.943318, within(1e-6));
		assertThat(new Share(0, 20).atMost()).isCloseTo(0.161125, within(1e-6));
		assertThat(new Share(0, 0).atLeast()).isZero();
		assertThat(new Share(0, 0).atMost()).isEqualTo(1);
	}

	@Test
	void hasTheDifferenceOfNewcombe() {
		var difference = new Difference(new Share(56, 70), new Share(48, 80));

		assertThat(difference.value()).isCloseTo(0.2, within(1e-9));
		assertThat(difference.atLeast()).isCloseTo(0.0524, within(1e-4));
		assertThat(difference.atMost()).isCloseTo(0.3339, within(1e-4));
		assertThat(difference.isClear()).isTrue();
	}

	@Test
	void findsTheAgentWhoDoesBadlyAndNotTheOneWhoHasHardlyCalled() {
		var tallies = new ArrayList<Tally>();
		for (int agent = 1; agent <= 9; agent++) {
			tallies.add(new Tally("agent-" + agent, 100, 25 + agent, 10));
		}
		tallies.add(new Tally("low", 120, 9, 2));
		tallies.add(new Tally("new", 8, 0, 0));

		var ranking = Ranking.of(tallies);

		assertThat(ranking.agents()).filteredOn(Ranking.Ranked::low)
			.extracting(ranked -> ranked.tally().agent())
			.containsExactly("low");
		assertThat(ranking.agents()).filteredOn(ranked -> !ranked.judged())
			.extracting(ranked -> ranked.tally().agent())
			.containsExactly("new");
		assertThat(ranking.agents().getFirst().tally().agent()).isEqualTo("agent-9");
	}

	@Test
	void noStepOfTheLoopIsADeadEndAndNoneIsLeftOut() {
		for (var step : LoopStep.values()) {
			assertThat(reachable(step)).as(step.name()).contains(LoopStep.RELEASED);
		}
		assertThat(reachable(LoopStep.PUBLISHED)).isEqualTo(EnumSet.allOf(LoopStep.class));
		var loop = new AgentLoop("agent-7", List.of(entry(1, LoopStep.PUBLISHED), entry(2, LoopStep.IDENTIFIED),
				entry(3, LoopStep.QUALITY_CHECKED)));
		assertThatThrownBy(() -> loop.require(LoopStep.TRIAL_CALLED)).isInstanceOf(CustomerProblem.Conflict.class)
			.hasMessageContaining("TRAINED");
		loop.require(LoopStep.TRAINED);
	}

	@Test
	void knowsWhenALoopBeganAndEnded() {
		var loop = new AgentLoop("agent-7", List.of(entry(9, LoopStep.RELEASED), entry(1, LoopStep.PUBLISHED),
				entry(2, LoopStep.IDENTIFIED), entry(8, LoopStep.SCRIPT_DESIGNED)));

		assertThat(loop.began()).isEqualTo(Instant.ofEpochSecond(2));
		assertThat(loop.ended()).isEqualTo(Instant.ofEpochSecond(9));
		assertThat(loop.step()).isEqualTo(LoopStep.RELEASED);
	}

	private static Set<LoopStep> reachable(LoopStep from) {
		var reached = EnumSet.of(from);
		boolean more = true;
		while (more) {
			var next = EnumSet.copyOf(reached);
			reached.forEach(step -> next.addAll(step.next()));
			more = reached.addAll(next);
		}
		return reached;
	}

	private static LoopEntry entry(long second, LoopStep step) {
		return new LoopEntry("e" + second, "agent-7", step, Instant.ofEpochSecond(second), "analyst", null, null);
	}

}
