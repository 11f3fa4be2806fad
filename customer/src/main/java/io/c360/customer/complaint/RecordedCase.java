package io.c360.customer.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.c360.customer.Money;
import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What the record of a complaint tells of its case: when it was opened, and how it stood
 * when the record was last changed. What events tell is not told again.
 */
final class RecordedCase {

	private RecordedCase() {
	}

	static List<ComplaintEvent> events(Complaint complaint, Collection<ComplaintEvent> told) {
		var made = new ArrayList<ComplaintEvent>();
		var first = complaint.creationDate();
		if (told.stream().noneMatch(event -> event.type() == EventType.OPENED)) {
			var alone = told.isEmpty() || complaint.version() <= first.toEpochMilli();
			made.add(event(complaint, "opened", first, EventType.OPENED, null, alone ? complaint.department() : null,
					alone ? complaint.assignee() : null, complaint.expectedResolutionDate(), false, false));
		}
		var changed = later(Instant.ofEpochMilli(complaint.version()), first);
		if (told.stream().anyMatch(event -> !event.at().isBefore(changed))) {
			return made;
		}
		var judges = told.stream().noneMatch(event -> event.type() == EventType.JUDGED);
		var pays = told.stream().noneMatch(event -> event.type() == EventType.REMEDY_GIVEN);
		var resolved = complaint.resolutionDate();
		if (resolved != null && isOver(complaint)) {
			made.add(event(complaint, "resolved", later(resolved, first), EventType.STATUS, ComplaintStatus.RESOLVED,
					complaint.department(), complaint.assignee(), null, judges, pays));
			if (complaint.status() == ComplaintStatus.CLOSED) {
				made.add(event(complaint, "stands", later(changed, resolved), EventType.STATUS, ComplaintStatus.CLOSED,
						null, null, null, false, false));
			}
			return made;
		}
		made.add(event(complaint, "stands", changed, EventType.STATUS, complaint.status(), complaint.department(),
				complaint.assignee(), isOver(complaint) ? null : complaint.expectedResolutionDate(), judges, pays));
		return made;
	}

	private static boolean isOver(Complaint complaint) {
		return complaint.status() == ComplaintStatus.RESOLVED || complaint.status() == ComplaintStatus.CLOSED;
	}

	private static Instant later(Instant a, Instant b) {
		return a.isAfter(b) ? a : b;
	}

	private static ComplaintEvent event(Complaint complaint, String what, Instant at, EventType type,
			@Nullable ComplaintStatus status, @Nullable String department, @Nullable String person,
			@Nullable Instant promise, boolean judges, boolean pays) {
		var id = new RecordId(complaint.id().source(), complaint.id().key() + "#" + what);
		@Nullable Money cost = pays ? complaint.remedyCost() : null;
		var remedy = (pays && complaint.remedy() != null) ? complaint.remedy()
				: (cost != null && cost.amount() > 0) ? "other" : null;
		return new ComplaintEvent(id, complaint.party(), complaint.id(), at, type,
				(type == EventType.OPENED) ? -2L : -1L, null, status, department, person, null, null, null, null,
				promise, judges ? complaint.validity() : null, null, remedy, (remedy != null) ? cost : null,
				complaint.severity(), null, complaint.channel(), null, null, null, null, null);
	}

}
