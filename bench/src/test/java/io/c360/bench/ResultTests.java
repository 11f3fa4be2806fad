package io.c360.bench;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResultTests {

	@Test
	void isARowOfAMarkdownTable() {
		var result = Result.of("events by file", Sample.of(5000, 5200, 4800), "events/s")
			.costing("150 µs")
			.atLeast(4900, 5000, "events/s");

		assertThat(result.row())
			.isEqualTo("| events by file | 5,000 events/s | 4,800–5,200, 3 times | 150 µs | ≥ 4,900 events/s: yes |");
	}

	@Test
	void saysPlainlyWhenABarIsMissed() {
		assertThat(Result.ofLatency("query", Sample.of(1, 30)).atMost(20, 30, "ms").row()).contains("≤ 20 ms: **no**");
	}

	@Test
	void numbersKeepThreeDigits() {
		assertThat(Result.number(0.1234)).isEqualTo("0.123");
		assertThat(Result.number(1.234)).isEqualTo("1.23");
		assertThat(Result.number(12.34)).isEqualTo("12.3");
		assertThat(Result.number(123.4)).isEqualTo("123");
		assertThat(Result.number(1234567)).isEqualTo("1,234,567");
	}

}
