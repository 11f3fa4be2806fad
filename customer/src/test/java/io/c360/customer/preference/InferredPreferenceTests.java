package io.c360.customer.preference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.billing.Topup;
import io.c360.customer.value.ServedContact;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InferredPreferenceTests {

	private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

	private static final PartyReference PARTY = new PartyReference.ByRecord(RecordId.parse("crm/1"));

	@Test
	void isWhatWasDoneMostOftenWithTheShareAndTheModel() {
		var contacts = new ArrayList<ServedContact>();
		for (int i = 0; i < 6; i++) {
			contacts.add(contact((i < 4) ? "app" : "store", "inbound", Duration.ofDays(i)));
		}
		var topups = List.of(topup(1), topup(2), topup(3), topup(4), topup(5));

		var found = InferredPreference.of(contacts, List.of(), topups, NOW);

		assertThat(found).extracting(InferredPreference::name)
			.containsExactly("channel", "contact-time", "payment-method");
		assertThat(found.getFirst())
			.isEqualTo(new InferredPreference("channel", "app", 4 / 6.0, 6, InferredPreference.MODEL));
		assertThat(found.get(1).value()).isEqualTo("evening");
		assertThat(found.get(2).value()).isEqualTo("wallet");
	}

	@Test
	void saysNothingOfFewTimesOfHalvesOfOldTimesAndOfWhatWeDid() {
		var few = List.of(contact("app", "inbound", Duration.ZERO));
		var halves = new ArrayList<ServedContact>();
		var old = new ArrayList<ServedContact>();
		var ours = new ArrayList<ServedContact>();
		for (int i = 0; i < 6; i++) {
			halves.add(contact((i % 2 == 0) ? "app" : "store", "inbound", Duration.ofHours(8L * i)));
			old.add(contact("app", "inbound", Duration.ofDays(366 + i)));
			ours.add(contact("sms", "outbound", Duration.ofDays(i)));
		}

		assertThat(InferredPreference.of(few, List.of(), List.of(), NOW)).isEmpty();
		assertThat(InferredPreference.of(halves, List.of(), List.of(), NOW)).extracting(InferredPreference::name)
			.doesNotContain("channel");
		assertThat(InferredPreference.of(old, List.of(), List.of(), NOW)).isEmpty();
		assertThat(InferredPreference.of(ours, List.of(), List.of(), NOW)).isEmpty();
	}

	private static ServedContact contact(String channel, String direction, Duration ago) {
		return new ServedContact(NOW.minus(ago), channel, direction);
	}

	private static Topup topup(int key) {
		return new Topup(new RecordId("billing", "T-" + key), PARTY, NOW.minus(Duration.ofDays(key)), Money.fen(5000),
				null, "app", "wallet");
	}

}
