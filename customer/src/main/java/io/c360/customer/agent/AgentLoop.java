package io.c360.customer.agent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.c360.customer.CustomerProblem;
import org.jspecify.annotations.Nullable;

/**
 * Where an agent stands in the quality loop.
 *
 * @param entries the steps that were taken, the first first
 */
public record AgentLoop(String agent, List<LoopEntry> entries) {

	public AgentLoop {
		var sorted = new ArrayList<>(entries);
		sorted.sort(LoopEntry.BY_TIME);
		entries = List.copyOf(sorted);
	}

	/** The step that was taken last; null when none was. */
	public @Nullable LoopStep step() {
		return this.entries.isEmpty() ? null : this.entries.getLast().step();
	}

	/** What may come next. */
	public Set<LoopStep> next() {
		var step = step();
		return (step != null) ? step.next() : LoopStep.first();
	}

	/**
	 * Refuses a step that leaves one out.
	 * @throws CustomerProblem.Conflict naming what comes next
	 */
	public void require(LoopStep step) {
		if (!next().contains(step)) {
			throw new CustomerProblem.Conflict(
					"The next step is " + String.join(" or ", next().stream().sorted().map(LoopStep::name).toList())
							+ ": no step can be left out");
		}
	}

	/** When the last loop began; null when none did. */
	public @Nullable Instant began() {
		return last(LoopStep.IDENTIFIED);
	}

	/** When the agent was last let go on, after the last loop began; null before. */
	public @Nullable Instant ended() {
		var released = last(LoopStep.RELEASED);
		var began = began();
		return (released != null && began != null && released.isAfter(began)) ? released : null;
	}

	private @Nullable Instant last(LoopStep step) {
		return this.entries.stream()
			.filter(entry -> entry.step() == step)
			.map(LoopEntry::at)
			.reduce((before, after) -> after)
			.orElse(null);
	}

}
