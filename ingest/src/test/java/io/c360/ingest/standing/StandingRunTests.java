package io.c360.ingest.standing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StandingRunTests {

	private static final StandingSettings THREE = new StandingSettings(LocalTime.of(3, 0));

	@Test
	void waitsForTheNextNightOfTheOperator() {
		var evening = Instant.parse("2026-03-02T12:00:00Z");
		var afterMidnight = Instant.parse("2026-03-02T18:30:00Z");

		assertThat(StandingRun.wait(THREE, () -> evening)).isEqualTo(Duration.ofHours(7));
		assertThat(StandingRun.wait(THREE, () -> afterMidnight)).isEqualTo(Duration.ofMinutes(30));
	}

	@Test
	void waitsAWholeDayWhenItIsTimeNow() {
		var three = Instant.parse("2026-03-01T19:00:00Z");

		assertThat(StandingRun.wait(THREE, () -> three)).isEqualTo(Duration.ofDays(1));
	}

}
