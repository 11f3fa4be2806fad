package io.c360.customer.campaign;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far a gate of a plan has come, as somebody entered it.
 *
 * @param id by whoever entered it; the same again is the same
 * @param gate row of the gate
 * @param permille of it that is done: of documents approved, people trained, outlets
 * ready
 */
public record GateEntry(String id, String campaign, String gate, long permille, Instant at, String by,
		@Nullable String note) {

	/** The id only: a note may be about a person. */
	@Override
	public String toString() {
		return "gate entry " + this.id;
	}

}
