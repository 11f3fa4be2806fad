package io.c360.customer.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Something that may be done for a customer.
 *
 * @param group actions of one group count together, such as all about handsets
 * @param offer the offer that it proposes; null when it proposes none
 * @param channels where it can be done
 * @param from first day; null for always
 * @param until last day; null for ever
 * @param eligible who may have it at all
 * @param applicable for whom it makes sense now
 * @param worth margin in fen if it is accepted
 * @param lever how much the operator wants it; 1 for neither more nor less
 * @param base log-odds of acceptance before anything is known of the customer
 * @param effects what raises or lowers these odds
 * @param busy the sentence to say when many wait
 * @param idle the sentence to say when there is time
 */
public record Action(String id, ActionKind kind, String group, String name, @Nullable String offer,
		Set<String> channels, @Nullable LocalDate from, @Nullable LocalDate until, Condition eligible,
		Condition applicable, long worth, double lever, double base, List<Effect> effects, String busy, String idle) {

	public Action {
		channels = Set.copyOf(channels);
		// a file may leave out what it does not ask for
		eligible = (eligible != null) ? eligible : Condition.ALWAYS;
		applicable = (applicable != null) ? applicable : Condition.ALWAYS;
		effects = (effects != null) ? List.copyOf(effects) : List.of();
		if (id.isBlank() || busy.isBlank() || idle.isBlank() || lever <= 0 || worth < 0) {
			throw new IllegalArgumentException("Action " + id
					+ " needs a sentence for busy and for idle hours, a lever above 0 and no negative worth");
		}
	}

	/** What raises or lowers the odds of acceptance, in log-odds. */
	public record Effect(Condition when, double points, String because) {
	}

	/** True on the days on which it may be done. */
	boolean runsOn(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && (this.until == null || !day.isAfter(this.until));
	}

	@Override
	public String toString() {
		return this.id;
	}

}
