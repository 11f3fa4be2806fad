package io.c360.ingest.standing;

import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

import io.c360.customer.CustomerId;
import io.c360.customer.lifecycle.Lifecycle;
import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.value.CustomerValue;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.value.FoundStanding;
import io.c360.graph.value.FoundStandingGraph;
import io.c360.graph.value.FoundStandingGraph.Stands;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every customer: band and stage change with time, without any event. Who is
 * found by another one from now on is brought to the index; everybody else stays as they
 * are.
 */
public final class StandingRefresh {

	private static final int PAGE = 200;

	private final FoundStandingGraph graph;

	private final ValuePolicy policy;

	private final StageRules rules;

	public StandingRefresh(FoundStandingGraph graph, ValuePolicy policy, StageRules rules) {
		this.graph = graph;
		this.policy = policy;
		this.rules = rules;
	}

	/** How many were looked at, and how many stand elsewhere than before. */
	public record Looked(long customers, long changed) {
	}

	/**
	 * Looks at everybody.
	 * @param goOn asked before each page; false ends the walk
	 */
	public Looked run(Instant now, BooleanSupplier goOn) {
		long customers = 0;
		long changed = 0;
		@Nullable CustomerId last = null;
		while (goOn.getAsBoolean()) {
			var page = this.graph.after(last, PAGE);
			if (page.last() == null) {
				break;
			}
			last = page.last();
			var moved = moved(page.customers(), now);
			this.graph.keep(moved);
			customers += page.customers().size();
			changed += moved.size();
		}
		return new Looked(customers, changed);
	}

	private List<Stands> moved(List<FoundStanding> customers, Instant now) {
		return customers.stream().flatMap(customer -> {
			var band = CustomerValue.of(customer.facts(), this.policy, now).band().name();
			var stage = Lifecycle.of(customer.facts(), this.rules, now).stage().name();
			return customer.differs(band, stage) ? List.of(new Stands(customer.id(), band, stage)).stream()
					: List.<Stands>of().stream();
		}).toList();
	}

}
