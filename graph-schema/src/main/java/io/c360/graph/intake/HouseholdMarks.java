package io.c360.graph.intake;

import java.util.List;
import java.util.Map;

import io.c360.customer.SourceFact;
import io.c360.customer.Withdrawal;
import io.c360.customer.link.Link;
import io.c360.customer.subscription.Subscription;
import io.c360.graph.Cypher;
import org.neo4j.driver.TransactionContext;

/** Remembers whose households are due, since what households are found by has changed. */
final class HouseholdMarks implements Projection {

	private static final Cypher MARK_DUE = Cypher.of(HouseholdMarks.class, "mark-due");

	@Override
	public void follow(TransactionContext tx, List<SourceFact> applied, Touched touched) {
		var records = touched.searched();
		if (!records.isEmpty() && applied.stream().anyMatch(HouseholdMarks::tellsOfHouseholds)) {
			MARK_DUE.run(tx, Map.of("records", records.stream().sorted().toList()));
		}
	}

	private static boolean tellsOfHouseholds(SourceFact fact) {
		return fact instanceof Withdrawal || fact instanceof Link || fact instanceof Subscription;
	}

}
