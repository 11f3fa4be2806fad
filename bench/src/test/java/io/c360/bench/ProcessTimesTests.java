package io.c360.bench;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ProcessTimesTests {

	@Test
	void readsTheTimesOfAProcessAndOfItsEndedChildren() {
		var times = ProcessTimes
			.parse("4711 (java) S 1 4711 4711 0 -1 1077936384 90000 0 0 0 1234 66 100 25 20 0 40 0 9999 1 2");

		assertThat(times.cpuSeconds()).isCloseTo(13.0, within(1e-9));
		assertThat(times.childrenSeconds()).isCloseTo(1.25, within(1e-9));
	}

	@Test
	void aNameMayHoldBlanksAndBrackets() {
		var times = ProcessTimes.parse("1 (a) S (b 3) R 1 1 1 0 -1 0 0 0 0 0 200 0 0 0 20 0 1 0 5 1 2");

		assertThat(times.cpuSeconds()).isCloseTo(2.0, within(1e-9));
	}

	@Test
	void readsResidentMemory() {
		assertThat(ProcessTimes.parseResident("Name:\tjava\nVmPeak:\t  999999 kB\nVmRSS:\t  409600 kB\nThreads:\t9\n"))
			.isEqualTo(400);
	}

	@Test
	void aProcessWithoutMemoryOfItsOwnHasNone() {
		assertThat(ProcessTimes.parseResident("Name:\tkthreadd\nThreads:\t1\n")).isZero();
	}

	@Test
	void aProcessThatDoesNotRunHasNoTimes() {
		assertThat(ProcessTimes.of(Integer.MAX_VALUE)).isEmpty();
	}

	@Test
	void thisProcessUsesTime() {
		var before = ProcessTimes.ofThisProcess().cpuSeconds();
		var end = System.nanoTime() + 200_000_000L;
		while (System.nanoTime() < end) {
			Thread.onSpinWait();
		}

		assertThat(ProcessTimes.ofThisProcess().cpuSeconds()).isGreaterThan(before);
	}

}
