package io.c360.customer.complaint;

import java.time.Instant;

import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/** Events of one complaint for tests: what matters is said, the rest is absent. */
final class Events {

	static final RecordId COMPLAINT = RecordId.parse("crm/C-1");

	static final PartyReference PARTY = new PartyReference.ByRecord(RecordId.parse("crm/1001"));

	private Events() {
	}

	static ComplaintEvent event(String key, Instant at, EventType type) {
		return event(key, at, type, null, null, null, null);
	}

	static ComplaintEvent to(String key, Instant at, EventType type, String department, @Nullable String person) {
		return new ComplaintEvent(RecordId.parse("crm/" + key), PARTY, COMPLAINT, at, type, null, null, null,
				department, person, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				null, null, null);
	}

	static ComplaintEvent event(String key, Instant at, EventType type, @Nullable ComplaintStatus status,
			@Nullable String reason, @Nullable Validity validity, @Nullable Long fen) {
		return new ComplaintEvent(RecordId.parse("crm/" + key), PARTY, COMPLAINT, at, type, null, null, status, null,
				null, "li", null, reason, null, null, validity, null, (fen != null) ? "credit" : null,
				(fen != null) ? Money.fen(fen) : null, null, null, null, null, null, null, null, null);
	}

	static ComplaintEvent promise(String key, Instant at, Instant until) {
		return new ComplaintEvent(RecordId.parse("crm/" + key), PARTY, COMPLAINT, at, EventType.PROMISED, null, null,
				null, null, null, "li", null, null, null, until, null, null, null, null, null, null, null, null, null,
				null, null, null);
	}

	static Case fold(ComplaintEvent... events) {
		return Case.of(COMPLAINT, null, java.util.List.of(events), ComplaintRules.shipped());
	}

}
