package io.c360.local;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArgumentsTests {

	@Test
	void readsSwitchesOptionsAndTheRest() {
		var arguments = read("--detach", "--people", "50", "file");

		assertThat(arguments.has("--detach")).isTrue();
		assertThat(arguments.number("--people", 1)).isEqualTo(50);
		assertThat(arguments.number("--seed", 7)).isEqualTo(7);
		assertThat(arguments.rest(1)).containsExactly("file");
	}

	@Test
	void takesADashForTheInput() {
		assertThat(read("-").rest(1)).containsExactly("-");
	}

	@Test
	void refusesWhatItDoesNotKnow() {
		assertThatThrownBy(() -> read("--fast")).isInstanceOfSatisfying(LocalProblem.class,
				(problem) -> assertThat(problem.code()).isEqualTo(ExitCode.USAGE));
	}

	@Test
	void refusesAnOptionWithoutItsValueAndANumberThatIsNone() {
		assertThatThrownBy(() -> read("--people")).isInstanceOf(LocalProblem.class).hasMessageContaining("--people");
		assertThatThrownBy(() -> read("--people", "many").number("--people", 1)).isInstanceOf(LocalProblem.class);
	}

	@Test
	void refusesMoreThanItCanUse() {
		assertThatThrownBy(() -> read("one", "two").rest(1)).isInstanceOf(LocalProblem.class);
	}

	private static Arguments read(String... args) {
		return Arguments.of(List.of(args), Set.of("--detach"), Set.of("--people", "--seed"));
	}

}
