package io.c360.graph.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.sale.ClaimEvent;
import io.c360.graph.decision.OwnFacts;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.FactHash;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import org.neo4j.driver.TransactionContext;

/** Takes in what the desk enters, as every other fact is taken in. */
public final class ClaimIntake {

	private static final int LANES = 16;

	private static final AtomicLong NEXT = new AtomicLong();

	private final IntakeGraph intake;

	public ClaimIntake(IntakeGraph intake) {
		this.intake = intake;
	}

	/** Takes them in, all or none. */
	void take(TransactionContext tx, List<ClaimEvent> facts) {
		var received = new ArrayList<Received>();
		facts.forEach(fact -> received.add(new Received(received.size(), fact, FactHash.of(fact))));
		var lane = Lane.passing("sale-desk:" + NEXT.getAndIncrement() % LANES);
		var answers = this.intake.apply(tx, new Batch(lane, 0, received, List.of()));
		if (answers.stream().anyMatch(Answer.Rejected.class::isInstance)) {
			throw new CustomerProblem.Conflict("This id was used for something else; choose a new one");
		}
	}

	/** The id of something that is entered here. */
	static RecordId id(String entry) {
		return new RecordId(OwnFacts.SOURCE, entry);
	}

}
