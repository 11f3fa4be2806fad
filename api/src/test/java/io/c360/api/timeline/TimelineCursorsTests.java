package io.c360.api.timeline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

import io.c360.customer.CustomerProblem;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.timeline.Happening;
import io.c360.customer.timeline.TimelineEntry;
import io.c360.graph.timeline.TimelinePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TimelineCursorsTests {

	private static final Instant AT = Instant.parse("2026-01-05T08:00:00.123Z");

	@Test
	void readsWhatItWrote() {
		var id = new RecordId("hotline", "call 1/2");
		var contact = new Interaction(id, new PartyReference.ByRecord(id), AT, "hotline", null, null, null, null, null,
				null, null, null);
		var entry = new TimelineEntry(id.toString(), AT, new Happening.Contact(contact));

		assertThat(TimelineCursors.parse(TimelineCursors.of(entry))).isEqualTo(new TimelinePlace(AT, id.toString()));
	}

	@Test
	void refusesTimesBeyondTheCalendarOfTheGraphAndTextWithoutEnd() {
		var late = cursor("+1000000-01-01T00:00:00Z crm/1");
		var endless = cursor(AT + " " + "x".repeat(2_000));

		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(() -> TimelineCursors.parse(late));
		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(() -> TimelineCursors.parse(endless));
	}

	private static String cursor(String plain) {
		return Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "AAAA", "MjAyNi0wMS0wNVQwODowMDowMFo", "张" })
	void refusesWhatItDidNotWrite(String forged) {
		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(() -> TimelineCursors.parse(forged));
	}

}
