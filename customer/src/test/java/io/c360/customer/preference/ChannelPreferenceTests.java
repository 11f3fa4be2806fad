package io.c360.customer.preference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.consent.Consent;
import io.c360.customer.consent.ConsentDecision;
import io.c360.customer.value.ServedContact;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChannelPreferenceTests {

	private static final Instant NOW = Instant.parse("2026-03-01T04:00:00Z");

	private static final PartyReference PARTY = new PartyReference.ByRecord(RecordId.parse("crm/1"));

	private static final Consent MAY_CALL = consent(9, "outbound-call", ConsentDecision.GRANTED);

	@Test
	void ranksBySmoothedShareOfYes() {
		var outcomes = new ArrayList<Outcome>();
		outcomes.add(outcome(1, "till", "accepted"));
		for (int i = 10; i < 30; i++) {
			outcomes.add(outcome(i, "hotline", (i < 20) ? "accepted" : "refused"));
		}

		var ranked = ChannelPreference.of(outcomes, List.of(), List.of(), List.of(), "sales", NOW);

		assertThat(ranked.getFirst()).isEqualTo(new ChannelPreference("hotline", 10.8 / 28, 20, 10, 0, false));
		assertThat(ranked.get(1)).isEqualTo(new ChannelPreference("till", 1.8 / 9, 1, 1, 0, false));
		assertThat(ranked.get(2).value()).isEqualTo(0.1);
	}

	@Test
	void countsThatSomethingWasShownAndAnsweredOnce() {
		var outcomes = List.of(outcome(1, "app", "presented"), outcome(1, "app", "accepted"));

		var app = ChannelPreference.of(outcomes, List.of(), List.of(), List.of(), "sales", NOW).getFirst();

		assertThat(app.channel()).isEqualTo("app");
		assertThat(app.asked()).isEqualTo(1);
		assertThat(app.accepted()).isEqualTo(1);
	}

	@Test
	void neverNamesAChannelThatIsNotAllowed() {
		var consents = List.of(MAY_CALL, consent(1, "sms", ConsentDecision.REFUSED),
				consent(2, "app", ConsentDecision.WITHDRAWN), consent(3, "hotline", ConsentDecision.REFUSED));

		var channels = ChannelPreference.of(List.of(outcome(1, "hotline", "accepted")), List.of(), List.of(), consents,
				"sales", NOW);

		assertThat(channels).extracting(ChannelPreference::channel)
			.containsExactlyInAnyOrder("outbound-call", "till", "store", "online-hall");
	}

	@Test
	void putsFirstWhatTheyThemselvesPrefer() {
		var said = new Preference(RecordId.parse("crm/F1"), PARTY, NOW.minusSeconds(60), "channel", "store", "hotline");
		var came = new ServedContact(NOW.minusSeconds(90), "app", "inbound");

		var ranked = ChannelPreference.of(List.of(), List.of(came), List.of(said), List.of(), "sales", NOW);

		assertThat(ranked).extracting(ChannelPreference::channel).startsWith("store", "app");
		assertThat(ranked.getFirst().declared()).isTrue();
		assertThat(ranked.get(1).contacts()).isEqualTo(1);
	}

	private static Outcome outcome(int number, String channel, String outcome) {
		return new Outcome(RecordId.parse("crm/O" + number + outcome), PARTY, NOW.minus(Duration.ofDays(number)),
				RecordId.parse("crm/K-1"), "action", channel, outcome, null);
	}

	private static Consent consent(int number, String channel, ConsentDecision decision) {
		return new Consent(RecordId.parse("crm/N" + number), PARTY, NOW.minusSeconds(3_600), "sales", channel, decision,
				null, null);
	}

}
