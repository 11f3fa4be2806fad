package io.c360.customer.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.c360.customer.party.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be done for a customer.
 *
 * @param group actions of one group count together, such as all about handsets
 * @param offer the offer that it proposes; null when it proposes none
 * @param purchase what the customer would buy, by which its selling point is found; null
 * when it sells nothing that the table names
 * @param channels where it can be done
 * @param from first day; null for always
 * @param until last day; null for ever
 * @param pilot cities in which alone it is tried; none for everywhere
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
		@Nullable String purchase, Set<String> channels, @Nullable LocalDate from, @Nullable LocalDate until,
		Set<String> pilot, Condition eligible, Condition applicable, long worth, double lever, double base,
		List<Effect> effects, String busy, String idle) {

	public Action {
		channels = Set.copyOf(channels);
		// a file may leave out what it does not ask for
		pilot = (pilot != null) ? pilot.stream().map(Attribute.CITY::normalise).collect(Collectors.toUnmodifiableSet())
				: Set.of();
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

	/** False for customers of other cities while it is tried in some. */
	boolean isTriedOn(Traits traits) {
		var city = traits.words().get("city");
		return this.pilot.isEmpty() || (city != null && this.pilot.contains(Attribute.CITY.normalise(city)));
	}

	@Override
	public String toString() {
		return this.id;
	}

}
