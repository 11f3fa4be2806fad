package io.c360.customer.winback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.c360.customer.CustomerId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RivalNumberTests {

	private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");

	private static final String RIVAL = "13700000001";

	@Test
	void findsWhoCalledSeveralBeforeTheyLeft() {
		var calls = new ArrayList<RivalNumber.Call>();
		for (int leaver = 0; leaver < 4; leaver++) {
			calls.add(call(RIVAL, leaver));
			calls.add(call("13700000002", leaver));
			calls.add(call("10000", leaver));
			calls.add(call("13700000003", leaver));
		}
		calls.add(call("13700000004", 1));

		var rivals = RivalNumber.of(calls, Map.of(RIVAL, 5, "13700000002", 60, "10000", 4, "13700000003", 4),
				Set.of("13700000003"));

		assertThat(rivals).singleElement().satisfies(rival -> {
			assertThat(rival.number()).isEqualTo(RIVAL);
			assertThat(rival.left()).isEqualTo(4);
			assertThat(rival.share()).isEqualTo(0.8);
			assertThat(rival.calls()).isEqualTo(8);
			assertThat(rival.toString()).doesNotContain(RIVAL);
		});
	}

	@Test
	void findsNobodyWhereTwoWereCalled() {
		assertThat(RivalNumber.of(List.of(call(RIVAL, 1), call(RIVAL, 2)), Map.of(RIVAL, 2), Set.of())).isEmpty();
	}

	private static RivalNumber.Call call(String number, int leaver) {
		return new RivalNumber.Call(number, new CustomerId(new UUID(3, leaver)), 2, NOON);
	}

}
