package io.c360.graph.change;

import java.util.Collection;
import java.util.Map;

import io.c360.graph.Cypher;
import org.neo4j.driver.TransactionContext;

/**
 * Remembers, in the transaction that changes what is known of them, whose households are
 * due.
 */
public final class HouseholdMarks {

	private static final Cypher MARK_DUE = Cypher.of(HouseholdMarks.class, "mark-due");

	private HouseholdMarks() {
	}

	/** The customers of these records are due; this transaction has taken them. */
	public static void due(TransactionContext tx, Collection<String> records) {
		if (!records.isEmpty()) {
			MARK_DUE.run(tx, Map.of("records", records.stream().distinct().sorted().toList()));
		}
	}

}
