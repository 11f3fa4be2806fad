package io.c360.bench;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SampleTests {

	@Test
	void medianOfAnOddNumberIsTheMiddleOne() {
		assertThat(Sample.of(9, 1, 5).median()).isEqualTo(5);
	}

	@Test
	void medianOfAnEvenNumberIsBetweenTheTwoInTheMiddle() {
		assertThat(Sample.of(4, 1, 2, 9).median()).isEqualTo(3);
	}

	@Test
	void percentilesAreNumbersThatWereMeasured() {
		var hundred = new double[100];
		for (var i = 0; i < 100; i++) {
			hundred[i] = 100 - i;
		}

		var sample = new Sample(hundred);

		assertThat(sample.percentile(50)).isEqualTo(50);
		assertThat(sample.percentile(99)).isEqualTo(99);
		assertThat(sample.percentile(100)).isEqualTo(100);
		assertThat(sample.percentile(0.1)).isEqualTo(1);
	}

	@Test
	void oneNumberIsItsOwnMedianAndEveryPercentile() {
		var sample = Sample.of(7);

		assertThat(sample.median()).isEqualTo(7);
		assertThat(sample.percentile(99)).isEqualTo(7);
	}

	@Test
	void twoSamplesMakeOne() {
		assertThat(Sample.of(1, 9).plus(Sample.of(5)).median()).isEqualTo(5);
	}

	@Test
	void measuringNothingIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(Sample::of).withMessageContaining("at least one");
	}

	@Test
	void theCallersNumbersStayAsTheyWere() {
		var numbers = new double[] { 3, 1, 2 };

		new Sample(numbers);

		assertThat(numbers).containsExactly(3, 1, 2);
	}

}
