package io.c360.customer.agent;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeTests {

	@Test
	void saysHowMuchSuccessRoseOfWhatItWas() {
		var change = new Change(new Share(50, 100), new Share(182, 200));

		assertThat(change.rise()).isCloseTo(0.82, Offset.offset(1e-12));
		assertThat(change.difference().value()).isCloseTo(0.41, Offset.offset(1e-12));
		assertThat(change.difference().isClear()).isTrue();
	}

	@Test
	void saysNothingWhereNothingCameOffBefore() {
		assertThat(new Change(new Share(0, 10), new Share(5, 10)).rise()).isNull();
		assertThat(new Change(new Share(0, 0), new Share(5, 10)).rise()).isNull();
	}

}
