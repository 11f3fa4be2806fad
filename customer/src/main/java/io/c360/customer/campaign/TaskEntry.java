package io.c360.customer.campaign;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far a task of a plan has come, as somebody entered it.
 *
 * @param id by whoever entered it; the same again is the same
 * @param task what the plan calls it
 */
public record TaskEntry(String id, String campaign, String task, TaskState state, Instant at, String by,
		@Nullable String note) {

	/** The id only: a note may be about a person. */
	@Override
	public String toString() {
		return "task entry " + this.id;
	}

}
