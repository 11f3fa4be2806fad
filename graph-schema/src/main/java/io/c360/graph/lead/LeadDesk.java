package io.c360.graph.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import io.c360.customer.CustomerProblem;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.lead.LeadEvent;
import io.c360.customer.lead.LeadEventType;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.FactHash;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Where people, and the clock, enter what happens to leads. Each entry is a fact like any
 * other; what cannot happen is refused and leaves nothing, and the same entry again
 * changes nothing.
 */
public final class LeadDesk {

	private static final Cypher OVERDUE = Cypher.of(LeadDesk.class, "overdue");

	private static final String SOURCE = "c360";

	private static final int LANES = 16;

	private static final AtomicLong NEXT = new AtomicLong();

	private final Graph graph;

	private final IntakeGraph intake;

	/**
	 * @param intake with a {@link LeadProjection} among its projections
	 */
	public LeadDesk(Graph graph, IntakeGraph intake) {
		this.graph = graph;
		this.intake = intake;
	}

	/**
	 * Enters something that happened.
	 * @param expected the revision that whoever enters it has seen; null when it does not
	 * matter
	 * @throws CustomerProblem.Conflict when the lead went on meanwhile, or it cannot
	 * happen to one that stands so
	 */
	public LeadView enter(LeadEvent event, @Nullable Long expected) {
		return this.graph.write(tx -> {
			var before = LeadGraph.find(tx, event.lead()).orElse(null);
			var facts = new ArrayList<LeadEvent>();
			if (before != null && before.lead().due() != null && !before.lead().due().isAfter(event.at())) {
				facts.add(lapsed(before.lead().id(), before.lead().record(), before.lead().due()));
			}
			facts.add(event);
			boolean isNew = take(tx, facts);
			var after = LeadGraph.find(tx, event.lead()).orElseThrow(() -> new CustomerProblem.NotFound("lead"));
			var because = after.lead().disregardedBecause(event.id());
			if (isNew && because != null) {
				throw new CustomerProblem.Conflict(because);
			}
			if (isNew && expected != null && before != null && before.revision() != expected) {
				throw new CustomerProblem.Conflict(
						"The lead went on meanwhile: it is at revision %d; read it again".formatted(before.revision()));
			}
			return after;
		});
	}

	/**
	 * Enters for leads whose time has run out that it has.
	 * @return for how many
	 */
	public int lapse(Instant now, int limit) {
		return this.graph.write(tx -> {
			var due = OVERDUE.list(tx, Map.of("now", LeadGraph.utc(now), "limit", limit),
					row -> lapsed(RecordId.parse(row.get("id").asString()),
							RecordId.parse(row.get("record").asString()),
							row.get("due").asZonedDateTime().toInstant()));
			if (!due.isEmpty()) {
				take(tx, due);
			}
			return due.size();
		});
	}

	/** The same each time that it is made: several clocks may wake one lead. */
	private static LeadEvent lapsed(RecordId lead, RecordId record, Instant due) {
		return new LeadEvent(new RecordId(SOURCE, "lapsed:" + due.toEpochMilli() + ":" + lead),
				new PartyReference.ByRecord(record), lead, due, LeadEventType.LAPSED, null, null, null, null, null,
				null, null, null, null, null);
	}

	/** False when the last of them was known already. */
	private boolean take(TransactionContext tx, List<LeadEvent> facts) {
		var received = new ArrayList<Received>();
		facts.forEach(fact -> received.add(new Received(received.size(), fact, FactHash.of(fact))));
		var lane = Lane.passing("lead-desk:" + NEXT.getAndIncrement() % LANES);
		var answers = this.intake.apply(tx, new Batch(lane, 0, received, List.of()));
		if (answers.stream().anyMatch(Answer.Rejected.class::isInstance)) {
			throw new CustomerProblem.Conflict("This id was used for something else; choose a new one");
		}
		return answers.getLast() instanceof Answer.Applied;
	}

	/** The id of something that is entered here, of an id that whoever enters it gave. */
	public static RecordId id(String given) {
		return new RecordId(SOURCE, given);
	}

}
