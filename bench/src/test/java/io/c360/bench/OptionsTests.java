package io.c360.bench;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OptionsTests {

	@Test
	void readsNamesAndNumbersInAnyOrder() {
		var options = Options.parse(List.of("--people", "300", "ingest", "--large", "profile"));

		assertThat(options.names()).containsExactly("ingest", "profile");
		assertThat(options.people()).isEqualTo(300);
		assertThat(options.large()).isTrue();
	}

	@Test
	void refusesWhatItDoesNotKnow() {
		assertThatExceptionOfType(BenchProblem.class).isThrownBy(() -> Options.parse(List.of("--fast")))
			.withMessageContaining("--fast");
	}

	@Test
	void refusesAMissingAndAWrongNumber() {
		assertThatExceptionOfType(BenchProblem.class).isThrownBy(() -> Options.parse(List.of("--people")));
		assertThatExceptionOfType(BenchProblem.class).isThrownBy(() -> Options.parse(List.of("--seconds", "many")));
		assertThatExceptionOfType(BenchProblem.class).isThrownBy(() -> Options.parse(List.of("--seconds", "0")));
	}

}
