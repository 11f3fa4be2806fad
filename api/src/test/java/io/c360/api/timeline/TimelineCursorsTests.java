package io.c360.api.timeline;

import java.time.Instant;

import io.c360.customer.CustomerProblem;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.interaction.Interaction;
import io.c360.graph.timeline.TimelineCursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TimelineCursorsTests {

	@Test
	void readsWhatItWrote() {
		var id = new RecordId("hotline", "call 1/2");
		var at = Instant.parse("2026-01-05T08:00:00.123Z");
		var entry = new Interaction(id, new PartyReference.ByRecord(id), at, "hotline", null, null, null, null, null,
				null, null, null);

		assertThat(TimelineCursors.parse(TimelineCursors.of(entry))).isEqualTo(new TimelineCursor(at, id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "AAAA", "MjAyNi0wMS0wNVQwODowMDowMFo", "张" })
	void refusesWhatItDidNotWrite(String forged) {
		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(() -> TimelineCursors.parse(forged));
	}

}
