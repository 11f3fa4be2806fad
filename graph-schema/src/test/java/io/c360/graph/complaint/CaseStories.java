package io.c360.graph.complaint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.c360.customer.Money;
import io.c360.customer.RecordId;
import io.c360.customer.billing.Bill;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.complaint.EventType;
import io.c360.customer.complaint.Validity;
import io.c360.graph.Facts;
import org.jspecify.annotations.Nullable;

/** What may happen to complaints. */
final class CaseStories {

	static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

	private CaseStories() {
	}

	static List<ComplaintEvent> story(String complaint, int length, Random random) {
		var events = new ArrayList<ComplaintEvent>();
		events.add(event(complaint, complaint + "-opened", NINE, EventType.OPENED, "complaints"));
		var types = List.of(EventType.HANDED_OVER, EventType.PAUSED, EventType.RESUMED, EventType.RESOLVED,
				EventType.REOPENED, EventType.CLOSED, EventType.NOTED, EventType.STEP_DONE);
		for (int i = 0; i < length; i++) {
			var type = types.get(random.nextInt(types.size()));
			events.add(event(complaint, complaint + "-" + i, NINE.plus(Duration.ofMinutes(random.nextInt(9000))), type,
					(type == EventType.HANDED_OVER) ? List.of("network", "billing", "legal").get(random.nextInt(3))
							: null));
		}
		return events;
	}

	static Bill bill(String key, String day, long fen) {
		return new Bill(RecordId.parse("billing/" + key), Facts.of("crm/p"), LocalDate.parse(day), null, null,
				Money.fen(fen), null, null, null, null, null, null);
	}

	static Complaint complaint(String id, String party) {
		return new Complaint(RecordId.parse(id), 0, Facts.of(party), NINE, "Wrong bill", null, null,
				ComplaintStatus.OPEN, "hotline", null, null, null, null, Validity.UNDECIDED, null, null, null);
	}

	static ComplaintEvent event(String complaint, String key, Instant at, EventType type, @Nullable String department) {
		return made(complaint, key, at, type, department, null, null, null);
	}

	static ComplaintEvent judged(String complaint, String key, Instant at, Validity validity) {
		return made(complaint, key, at, EventType.JUDGED, null, validity, null, null);
	}

	static ComplaintEvent remedy(String complaint, String key, long fen) {
		return made(complaint, key, NINE.plusSeconds(600), EventType.REMEDY_GIVEN, null, null, fen, null);
	}

	static ComplaintEvent done(String complaint, String key, Instant at, String prompt) {
		return made(complaint, key, at, EventType.PROMPT_DONE, null, null, null, prompt);
	}

	static ComplaintEvent at(ComplaintEvent it, Instant at) {
		return made(it.complaint().toString(), it.id().key(), at, it.type(), it.department(), null, null, null);
	}

	static ComplaintEvent made(String complaint, String key, Instant at, EventType type, @Nullable String department,
			@Nullable Validity validity, @Nullable Long fen, @Nullable String prompt) {
		return new ComplaintEvent(new RecordId("crm", key.replace("crm/", "")), Facts.of("crm/p"),
				RecordId.parse(complaint), at, type, null, null, null, department, null, "wang", null, null, null, null,
				validity, null, (fen != null) ? "credit" : null, (fen != null) ? Money.fen(fen) : null, null, null,
				null, null, null, null, null, prompt);
	}

}
