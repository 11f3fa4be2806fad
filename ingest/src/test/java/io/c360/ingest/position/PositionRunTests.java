package io.c360.ingest.position;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PositionRunTests {

	private static final PositionSettings SETTINGS = new PositionSettings(Duration.ofMinutes(1), 10);

	/** Eight in the evening where the operator is. */
	private static final Instant EVENING = Instant.parse("2026-03-02T12:00:00Z");

	@Test
	void restsTenTimesAsLongAsItWalkedAndAMinuteAtLeast() {
		assertThat(pause(Duration.ofSeconds(3), EVENING)).isEqualTo(Duration.ofMinutes(1));
		assertThat(pause(Duration.ofMinutes(5), EVENING)).isEqualTo(Duration.ofMinutes(50));
	}

	@Test
	void neverRestsBeyondTheEndOfTheOperatorsDay() {
		assertThat(pause(Duration.ofHours(2), EVENING)).isEqualTo(Duration.ofHours(4));
		assertThat(pause(Duration.ofSeconds(3), Instant.parse("2026-03-02T15:59:50Z")))
			.isEqualTo(Duration.ofSeconds(10));
		assertThat(pause(Duration.ofHours(9), Instant.parse("2026-03-02T16:00:00Z"))).isEqualTo(Duration.ofDays(1));
	}

	private static Duration pause(Duration walk, Instant now) {
		return PositionRun.pauseAfter(walk, SETTINGS, now);
	}

}
