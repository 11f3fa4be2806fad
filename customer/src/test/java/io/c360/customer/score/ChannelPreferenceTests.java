package io.c360.customer.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ChannelPreferenceTests {

	private static final RecordId WHO = new RecordId("crm", "1");

	@Test
	void ranksChannelsBySmoothedResponse() {
		var outcomes = new ArrayList<Outcome>();
		outcomes.add(outcome("sms", "accepted"));
		for (var i = 0; i < 20; i++) {
			outcomes.add(outcome("store", (i % 2 == 0) ? "accepted" : "refused"));
		}

		var ranked = ChannelPreference.of(List.of(), outcomes, Set.of());

		assertThat(ranked).extracting(ChannelPreference::channel).containsExactly("store", "sms");
		assertThat(ranked.getFirst().rate()).isCloseTo((10 + 1) / 30.0, within(1e-12));
	}

	@Test
	void neverReturnsAChannelThatWasRefused() {
		var ranked = ChannelPreference.of(List.of(), List.of(outcome("sms", "accepted"), outcome("store", "refused")),
				Set.of("sms"));

		assertThat(ranked).extracting(ChannelPreference::channel).containsExactly("store");
	}

	private static Outcome outcome(String channel, String answer) {
		return new Outcome(new RecordId("crm", "o"), new PartyReference.ByRecord(WHO),
				Instant.parse("2026-01-01T00:00:00Z"), new RecordId("crm", "k"), "a", channel, answer, null);
	}

}
