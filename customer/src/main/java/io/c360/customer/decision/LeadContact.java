package io.c360.customer.decision;

import io.c360.customer.RecordId;
import io.c360.customer.lead.LeadEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a lead, as far as it may be a contact.
 *
 * @param campaign whose lead it is
 * @param action what that campaign proposes
 */
public record LeadContact(LeadEvent event, @Nullable RecordId campaign, @Nullable String action) {

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return this.event.toString();
	}

}
