package io.c360.customer.timeline;

import java.time.Instant;

/**
 * One thing that happened to a customer, and when.
 *
 * @param id unique within a timeline and the same for ever: that of the contact, as
 * source/key; of everything else with its kind before it, such as {@code bill:crm/7}
 */
public record TimelineEntry(String id, Instant at, Happening happening) {

	/** What it is about. */
	public TimelineKind kind() {
		return this.happening.kind();
	}

	/** The kind only: ids of bare records hold personal data. */
	@Override
	public String toString() {
		return kind() + " at " + this.at;
	}

}
