package io.c360.customer.value;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TrendTests {

	@Test
	void knowsUpDownAndFlat() {
		assertThat(Trend.of(100, 110, 120, 130, 140, 150).direction()).isEqualTo(Trend.Direction.UP);
		assertThat(Trend.of(150, 140, 130, 120, 110, 100).direction()).isEqualTo(Trend.Direction.DOWN);
		assertThat(Trend.of(100, 120, 90, 110, 100, 105).direction()).isEqualTo(Trend.Direction.FLAT);
		assertThat(Trend.of(100, 100, 100, 100).direction()).isEqualTo(Trend.Direction.FLAT);
	}

	@Test
	void takesTheMedianOfAllSlopesSoThatOneOddMonthChangesLittle() {
		assertThat(Trend.of(100, 110, 120, 9_000, 140, 150).slope()).isCloseTo(10, within(2.0));
	}

	@Test
	void saysNothingOfThreeMonths() {
		assertThat(Trend.of(1, 2, 3).direction()).isEqualTo(Trend.Direction.UNKNOWN);
	}

	@Test
	void hasTheStatisticOfMannAndKendall() {
		var z = Trend.of(LongStream.rangeClosed(1, 10).toArray()).z();

		assertThat(z).isCloseTo(44 / Math.sqrt(125), within(1e-12));
	}

}
