package io.c360.customer.agent;

import java.time.Instant;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * A step of the quality loop that was taken with an agent.
 *
 * @param id by whoever entered it; the same again is the same
 * @param script the version of the script that the agent uses from now on
 */
public record LoopEntry(String id, String agent, LoopStep step, Instant at, String by, @Nullable String script,
		@Nullable String note) {

	/** The order in which steps were taken. */
	public static final Comparator<LoopEntry> BY_TIME = Comparator.comparing(LoopEntry::at)
		.thenComparing(LoopEntry::step)
		.thenComparing(LoopEntry::id);

	/** The id only: a note may be about a person. */
	@Override
	public String toString() {
		return "step " + this.id;
	}

}
