package io.c360.customer.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.consent.ContactPermission.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContactPermissionTests {

	private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

	private static int number;

	@Test
	void needsAYesForSalesAndNoneForWhatWasOrdered() {
		assertThat(reason(List.of(), "sales")).isEqualTo(Reason.NOT_ASKED);
		assertThat(reason(List.of(), "service")).isEqualTo(Reason.OWED);
	}

	@Test
	void goesByTheLastWord() {
		var yes = said(3, "sales", "sms", ConsentDecision.GRANTED);
		var noMore = said(2, "sales", "sms", ConsentDecision.WITHDRAWN);

		assertThat(reason(List.of(yes), "sales")).isEqualTo(Reason.GRANTED);
		assertThat(reason(List.of(yes, noMore), "sales")).isEqualTo(Reason.WITHDRAWN);
	}

	@Test
	void letsANoToEverythingEndWhatWasGranted() {
		var yes = said(3, "sales", "sms", ConsentDecision.GRANTED);
		var leaveMeAlone = said(1, Consent.ALL, null, ConsentDecision.REFUSED);

		assertThat(reason(List.of(leaveMeAlone, yes), "sales")).isEqualTo(Reason.REFUSED);
		assertThat(reason(List.of(leaveMeAlone), "service")).isEqualTo(Reason.REFUSED);
	}

	@Test
	void prefersTheExactWordOfTheSameMoment() {
		var general = said(1, Consent.ALL, null, ConsentDecision.REFUSED);
		var exact = said(1, "sales", "sms", ConsentDecision.GRANTED);

		assertThat(reason(List.of(general, exact), "sales")).isEqualTo(Reason.GRANTED);
	}

	@Test
	void endsByItselfAndDoesNotBeginBeforeItWasSaid() {
		var over = new Consent(id(), party(), NOW.minusSeconds(9), "sales", "sms", ConsentDecision.GRANTED, NOW, null);
		var later = said(-1, "sales", "sms", ConsentDecision.GRANTED);

		assertThat(reason(List.of(over), "sales")).isEqualTo(Reason.EXPIRED);
		assertThat(reason(List.of(later), "sales")).isEqualTo(Reason.NOT_ASKED);
	}

	@Test
	void doesNotDependOnOrder() {
		var said = new ArrayList<Consent>();
		for (int day = 1; day < 9; day++) {
			said.add(said(day / 2, (day % 3 == 0) ? Consent.ALL : "sales", (day % 2 == 0) ? null : "sms",
					List.of(ConsentDecision.values()).get(day % 3)));
		}
		var expected = ContactPermission.of(said, "sales", "sms", NOW);

		for (int turn = 0; turn < 50; turn++) {
			Collections.shuffle(said, new Random(turn));
			assertThat(ContactPermission.of(said, "sales", "sms", NOW)).isEqualTo(expected);
		}
	}

	private static Reason reason(List<Consent> said, String purpose) {
		var permission = ContactPermission.of(said, purpose, "sms", NOW);
		assertThat(permission.allowed())
			.isEqualTo(permission.reason() == Reason.GRANTED || permission.reason() == Reason.OWED);
		return permission.reason();
	}

	private static Consent said(int daysAgo, String purpose, @Nullable String channel, ConsentDecision decision) {
		return new Consent(id(), party(), NOW.minusSeconds(86_400L * daysAgo), purpose, channel, decision, null, null);
	}

	private static RecordId id() {
		return new RecordId("crm", "N-" + ++number);
	}

	private static PartyReference party() {
		return new PartyReference.ByRecord(new RecordId("crm", "1"));
	}

}
