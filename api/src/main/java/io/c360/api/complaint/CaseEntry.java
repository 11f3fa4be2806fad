package io.c360.api.complaint;

import java.time.Instant;

import io.c360.customer.CustomerProblem;
import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.customer.complaint.EventType;
import io.c360.customer.complaint.Validity;
import io.c360.graph.complaint.ComplaintDesk;
import org.jspecify.annotations.Nullable;

/** What somebody enters about a case, by the names of the schema. */
record CaseEntry(String entry, String complaint, EventType type, @Nullable Long expected, @Nullable String department,
		@Nullable String person, @Nullable String step, @Nullable String reason, @Nullable String note,
		@Nullable Instant promiseDate, @Nullable Validity validity, @Nullable String evidence, @Nullable String remedy,
		@Nullable Long costFen, @Nullable Integer rating, @Nullable String prompt) {

	private static final int LONGEST = 200;

	/**
	 * Demands what the kind of entry needs.
	 * @throws CustomerProblem.Invalid saying what is missing
	 */
	CaseEntry checked() {
		id(this.entry);
		require(this.type != EventType.OPENED, "A complaint is opened by openComplaint");
		require(this.type != EventType.STATUS, "Say what happened, not how it stands");
		require(this.type != EventType.HANDED_OVER || this.department != null, "Name the department that takes over");
		require(this.type != EventType.PAUSED || this.reason != null, "Say for whom or what it waits");
		require(this.type != EventType.PROMISED || this.promiseDate != null, "Name the date that was promised");
		require(this.type != EventType.JUDGED || (this.validity != null && this.validity != Validity.UNDECIDED
				&& this.evidence != null && !this.evidence.isBlank()),
				"Say whether the complaint is justified, and what that rests on");
		require(this.type != EventType.REMEDY_GIVEN
				|| (this.remedy != null && this.costFen != null && this.costFen >= 0),
				"Name the remedy and what it costs, in fen");
		require(this.type != EventType.RATED || (this.rating != null && this.rating >= 1 && this.rating <= 5),
				"A rating is 1 to 5");
		require(this.type != EventType.PROMPT_DONE || this.prompt != null, "Name the prompt that was done");
		require(this.note == null || this.note.length() <= 8000, "A note has at most 8000 characters");
		return this;
	}

	/**
	 * The id of an entry.
	 * @throws CustomerProblem.Invalid when it is blank or too long
	 */
	static RecordId id(String entry) {
		require(!entry.isBlank() && entry.length() <= LONGEST, "An entry needs an id of at most 200 characters");
		return ComplaintDesk.id(entry.strip());
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new CustomerProblem.Invalid(otherwise);
		}
	}

	/** The fact that it is. */
	ComplaintEvent event(RecordId complaint, RecordId party, Instant at, String author, @Nullable String department,
			@Nullable String person) {
		var gives = this.type == EventType.REMEDY_GIVEN && this.costFen != null;
		return new ComplaintEvent(id(this.entry), new PartyReference.ByRecord(party), complaint, at, this.type, null,
				null, null, department, person, author, this.step, this.reason, this.note, this.promiseDate,
				this.validity, this.evidence, this.remedy,
				(gives && this.costFen != null) ? Money.fen(this.costFen) : null, null, null, null,
				(this.rating != null) ? Long.valueOf(this.rating) : null, null, null, null, this.prompt);
	}

}
