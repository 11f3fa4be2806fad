package io.c360.customer.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.c360.customer.CustomerId;
import io.c360.customer.lifecycle.Lifecycle;
import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.segment.Behaviour;
import io.c360.customer.value.CustomerValue;
import io.c360.customer.value.Driver;
import io.c360.customer.value.Holding;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ValueBand;
import io.c360.customer.value.ValueFacts;
import io.c360.customer.value.ValuePolicy;
import org.jspecify.annotations.Nullable;

/**
 * What adding up needs to know of one customer on a day. It follows from the facts of one
 * revision, and can be dropped and made again.
 *
 * @param city null when no record names one
 * @param steps every stage so far, the oldest first, the present one last
 * @param monthly mean margin of the last full months, in fen
 * @param lifetime one amount for each driver, in fen
 * @param active how many subscriptions are in use
 * @param bound true when a contract binds the customer
 * @param since when the customer first held anything; null when unknown
 * @param left when the last of it ended; null while anything lasts
 * @param reason why it ended, as the source says it
 * @param behaviour what their segment follows from
 */
public record Position(CustomerId customer, long revision, LocalDate day, String versions, @Nullable String city,
		List<Lifecycle.Step> steps, long monthly, Map<Driver, Long> lifetime, int active, boolean bound,
		@Nullable LocalDate since, @Nullable LocalDate left, @Nullable String reason, YearSums year,
		Behaviour behaviour) {

	public Position {
		steps = List.copyOf(steps);
		lifetime = Map.copyOf(lifetime);
		if (steps.isEmpty()) {
			throw new IllegalArgumentException("Everybody is in a stage");
		}
	}

	/** By which assumptions and rules positions are computed. */
	public static String versions(ValuePolicy policy, StageRules stages) {
		return policy.version() + " " + stages.version() + " " + Behaviour.VERSION;
	}

	/** Where a customer stands. */
	public static Position of(CustomerId customer, long revision, @Nullable String city, ValueFacts facts,
			ValuePolicy policy, StageRules stages, Instant now) {
		var today = LocalDate.ofInstant(now, MarginSeries.ZONE);
		var value = CustomerValue.of(facts, policy, now);
		var holding = Holding.of(facts.subscriptions(), today);
		return new Position(customer, revision, today, versions(policy, stages), city,
				Lifecycle.of(facts, stages, now).history(), value.monthly(), value.lifetime().parts(), holding.active(),
				holding.bound() != null, holding.since(), holding.leftOn(), holding.leftBecause(),
				YearSums.of(facts, value.series(), today),
				Behaviour.of(facts, value.monthly(), holding, value.series(), today));
	}

	/** The stage that the customer is in. */
	public Lifecycle.Step now() {
		return this.steps.getLast();
	}

	/** How the customer compares with the others, as their profile shows it. */
	public ValueBand band(ValuePolicy policy) {
		return policy.bands().of(this.monthly);
	}

	/** What the customer will have brought in the end, in fen. */
	public long total() {
		return this.lifetime.values().stream().mapToLong(Long::longValue).sum();
	}

	/** Who: the rest is personal data. */
	@Override
	public String toString() {
		return this.customer + "@" + this.revision;
	}

}
