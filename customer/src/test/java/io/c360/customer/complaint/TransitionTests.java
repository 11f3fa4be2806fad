package io.c360.customer.complaint;

import java.util.ArrayList;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TransitionTests {

	/** Every event in every state: what it leads to, or - where it is refused. */
	private static final String TABLE = """
			              new       OPEN      PENDING   RESOLVED  CLOSED
			OPENED        OPEN      -         -         -         -
			HANDED_OVER   OPEN      OPEN      PENDING   -         -
			PAUSED        PENDING   PENDING   PENDING   -         -
			RESUMED       -         -         OPEN      -         -
			PROMISED      OPEN      OPEN      PENDING   -         -
			JUDGED        OPEN      OPEN      PENDING   RESOLVED  -
			REMEDY_GIVEN  OPEN      OPEN      PENDING   RESOLVED  -
			STEP_DONE     OPEN      OPEN      OPEN      -         -
			RESOLVED      RESOLVED  RESOLVED  RESOLVED  -         -
			REOPENED      -         -         -         OPEN      OPEN
			CLOSED        CLOSED    CLOSED    CLOSED    CLOSED    -
			RATED         OPEN      OPEN      PENDING   RESOLVED  CLOSED
			PROMPT_DONE   OPEN      OPEN      PENDING   RESOLVED  CLOSED
			NOTED         OPEN      OPEN      PENDING   RESOLVED  CLOSED
			STATUS        OPEN      OPEN      PENDING   RESOLVED  CLOSED
			""";

	@Test
	void knowsEveryEventInEveryState() {
		var told = new ArrayList<String>();
		for (var type : EventType.values()) {
			var row = new StringBuilder("%-14s".formatted(type));
			Stream.concat(Stream.of("new"), Stream.of(ComplaintStatus.values()).map(Enum::name))
				.forEach(state -> row.append("%-10s".formatted(told(Transition.of(status(state), type, null)))));
			told.add(row.toString().stripTrailing());
		}

		assertThat(told).containsExactlyElementsOf(TABLE.lines().skip(1).toList());
	}

	@Test
	void believesWhatAnotherSystemSaw() {
		for (var before : ComplaintStatus.values()) {
			for (var seen : ComplaintStatus.values()) {
				assertThat(Transition.of(before, EventType.STATUS, seen)).isEqualTo(new Transition.Accepted(seen));
			}
		}
	}

	private static @Nullable ComplaintStatus status(String state) {
		return state.equals("new") ? null : ComplaintStatus.valueOf(state);
	}

	private static String told(Transition transition) {
		return switch (transition) {
			case Transition.Accepted accepted -> accepted.next().name();
			case Transition.Refused refused -> {
				assertThat(refused.because()).isNotBlank();
				yield "-";
			}
		};
	}

}
