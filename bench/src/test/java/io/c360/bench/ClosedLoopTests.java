package io.c360.bench;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClosedLoopTests {

	@Test
	void countsItemsFailuresAndTheTimeOfEveryAnswer() {
		var outcome = ClosedLoop.run(List.of(new Every(5, 3), new Every(5, 3)), Duration.ofMillis(60));

		assertThat(outcome.items() / 5 + outcome.failures()).isEqualTo(outcome.millis().size());
		assertThat(outcome.failures()).isPositive();
		assertThat(outcome.wall()).isGreaterThanOrEqualTo(Duration.ofMillis(60));
		assertThat(outcome.millis().min()).isGreaterThanOrEqualTo(1);
	}

	@Test
	void repetitionsAddUp() {
		var one = new ClosedLoop.Outcome(10, 1, Duration.ofSeconds(1), Sample.of(1, 2));
		var other = new ClosedLoop.Outcome(30, 0, Duration.ofSeconds(1), Sample.of(3));

		var both = one.plus(other);

		assertThat(both.perSecond()).isEqualTo(20);
		assertThat(both.failures()).isEqualTo(1);
		assertThat(both.millis().median()).isEqualTo(2);
	}

	private static final class Every implements ClosedLoop.Client {

		private final int items;

		private final int failsEvery;

		private int asked;

		Every(int items, int failsEvery) {
			this.items = items;
			this.failsEvery = failsEvery;
		}

		@Override
		public int ask() throws InterruptedException {
			Thread.sleep(2);
			return (++this.asked % this.failsEvery == 0) ? 0 : this.items;
		}

		@Override
		public void close() {
		}

	}

}
