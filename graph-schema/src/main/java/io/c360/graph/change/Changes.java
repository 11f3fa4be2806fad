package io.c360.graph.change;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import io.c360.customer.Kind;
import io.c360.graph.Cypher;
import org.neo4j.driver.TransactionContext;

/** Leaves word, in the transaction that changes a customer, that the customer changed. */
public final class Changes {

	private static final Cypher TOUCH = Cypher.of(Changes.class, "touch");

	private static final Cypher TOUCH_HOLDERS = Cypher.of(Changes.class, "touch-holders");

	private static final Cypher NOTIFY_OF_HOLDERS = Cypher.of(Changes.class, "notify-of-holders");

	private Changes() {
	}

	/**
	 * Raises the revision of customers of whom nothing changed that has to be found at
	 * once: whoever listens is told, and the index is written later, if at all.
	 * @param worded those records of which something was said or written
	 */
	public static void notifyOfHolders(TransactionContext tx, Collection<String> records, Set<String> worded) {
		if (!records.isEmpty()) {
			var rows = records.stream()
				.distinct()
				.sorted()
				.map(record -> Map.<String, Object>of("id", record, "words", worded.contains(record) ? 1 : 0))
				.toList();
			NOTIFY_OF_HOLDERS.run(tx, Map.of("rows", rows));
		}
	}

	/** True for kinds that are found by what was said, a little later. */
	public static boolean haveWords(Kind kind) {
		return kind == Kind.INTERACTION || kind == Kind.COMPLAINT_EVENT;
	}

	/** True for kinds of which the index of customers says something. */
	public static boolean areSearched(Kind kind) {
		return switch (kind) {
			case PARTY, SUBSCRIPTION, COMPLAINT, LINK, CAMPAIGN -> true;
			case INTERACTION, COMPLAINT_EVENT, BILL, TOPUP, USAGE, OUTCOME, LEAD_EVENT, CLAIM_EVENT, CONSENT,
					PREFERENCE, POINTS ->
				false;
		};
	}

	/** Does the same for the customers of records that this transaction has taken. */
	public static void leaveForHolders(TransactionContext tx, Collection<String> records) {
		if (!records.isEmpty()) {
			TOUCH_HOLDERS.run(tx, Map.of("records", records.stream().distinct().sorted().toList()));
		}
	}

	/**
	 * Raises the revision of each customer, in the order of their ids, and leaves a
	 * change for the relay.
	 */
	public static void leave(TransactionContext tx, Collection<String> customers) {
		if (!customers.isEmpty()) {
			TOUCH.run(tx, Map.of("ids", customers.stream().distinct().sorted().toList()));
		}
	}

}
