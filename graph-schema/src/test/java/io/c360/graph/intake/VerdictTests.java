package io.c360.graph.intake;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTests {

	private static final Verdict.Known KNOWN = new Verdict.Known(5, "a");

	@Test
	void takesANewIdAndAHigherVersionAsCurrent() {
		assertThat(Verdict.of(0, "a", null)).isEqualTo(Verdict.CURRENT);
		assertThat(Verdict.of(6, "a", KNOWN)).isEqualTo(Verdict.CURRENT);
	}

	@Test
	void tellsARepetitionFromAContradiction() {
		assertThat(Verdict.of(5, "a", KNOWN)).isEqualTo(Verdict.REPEATED);
		assertThat(Verdict.of(5, "b", KNOWN)).isEqualTo(Verdict.CONFLICTING);
	}

	@Test
	void knowsAContentByTheLongerHashThatAnEarlierReleaseKept() {
		assertThat(Verdict.of(5, "0a1b", new Verdict.Known(5, "0a1b2c3d"))).isEqualTo(Verdict.REPEATED);
	}

	@Test
	void takesALowerVersionAsLate() {
		assertThat(Verdict.of(4, "z", KNOWN)).isEqualTo(Verdict.LATE);
	}

}
