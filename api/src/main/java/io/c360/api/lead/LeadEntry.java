package io.c360.api.lead;

import java.time.Instant;

import io.c360.customer.CustomerProblem;
import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.lead.LeadEvent;
import io.c360.customer.lead.LeadEventType;
import io.c360.graph.lead.LeadDesk;
import org.jspecify.annotations.Nullable;

/** What somebody enters about a lead, by the names of the schema. */
record LeadEntry(String entry, @Nullable String lead, @Nullable String code, @Nullable String customer,
		@Nullable String campaign, @Nullable String wave, LeadEventType type, @Nullable Long expected,
		@Nullable String channel, @Nullable String store, @Nullable String reason, @Nullable String note,
		@Nullable Long paidFen) {

	private static final int LONGEST = 200;

	private static final int LONGEST_NOTE = 8000;

	/**
	 * Demands what the kind of entry needs.
	 * @throws CustomerProblem.Invalid saying what is missing
	 */
	LeadEntry checked() {
		require(!this.entry.isBlank() && this.entry.length() <= LONGEST,
				"An entry needs an id of at most 200 characters");
		require((this.lead != null) != (this.code != null), "Name the lead or the code, and not both");
		require(this.type != LeadEventType.LAPSED, "That time ran out is said by the product itself");
		require(this.type != LeadEventType.DISPATCHED || (this.store != null && !this.store.isBlank()),
				"Name the store where the customer is sent");
		require(this.type != LeadEventType.REFUSED || (this.reason != null && !this.reason.isBlank()),
				"A refusal needs a reason");
		require(this.type != LeadEventType.DELIVERED || (this.paidFen != null && this.paidFen >= 0),
				"Say what the customer paid, in fen");
		require(this.note == null || this.note.length() <= LONGEST_NOTE, "A note has at most 8000 characters");
		for (var word : new String[] { this.store, this.reason, this.channel, this.wave }) {
			require(word == null || word.length() <= LONGEST, "A name has at most 200 characters");
		}
		return this;
	}

	/**
	 * The fact that it is.
	 * @param where whoever enters it works; null when that is not clear
	 */
	LeadEvent event(RecordId lead, RecordId record, Instant at, String agent, @Nullable String where) {
		return new LeadEvent(LeadDesk.id(this.entry.strip()), new PartyReference.ByRecord(record), lead, at, this.type,
				null, (this.campaign != null) ? id(this.campaign) : null, this.wave,
				(this.channel != null) ? this.channel : where, agent, this.store, null, this.reason, this.note,
				(this.paidFen != null) ? Money.fen(this.paidFen) : null);
	}

	/**
	 * The id of a lead or a campaign.
	 * @throws CustomerProblem.Invalid for anything else
	 */
	static RecordId id(String text) {
		try {
			return RecordId.parse(text.strip());
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid("The id of a lead or a campaign is source/key");
		}
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new CustomerProblem.Invalid(otherwise);
		}
	}

	/** The id only: a note may be about a person. */
	@Override
	public String toString() {
		return this.type + " " + this.entry;
	}

}
