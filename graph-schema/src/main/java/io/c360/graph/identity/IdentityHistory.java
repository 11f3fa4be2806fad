package io.c360.graph.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.CustomerId;
import io.c360.customer.identity.EntityEvent;
import io.c360.graph.Cypher;
import org.neo4j.driver.TransactionContext;

/**
 * Keeps what happened to customers, so that every id that was ever given out leads
 * somewhere.
 */
final class IdentityHistory {

	private static final Cypher RETIRE = Cypher.of(IdentityHistory.class, "retire");

	private static final Cypher EVENTS = Cypher.of(IdentityHistory.class, "events");

	private final List<Map<String, Object>> retired = new ArrayList<>();

	private final List<Map<String, Object>> events = new ArrayList<>();

	private IdentityHistory() {
	}

	/**
	 * What events tell; that a customer was created is said by the customer itself.
	 */
	static IdentityHistory of(List<EntityEvent> happened) {
		var history = new IdentityHistory();
		happened.forEach(history::note);
		return history;
	}

	private void note(EntityEvent event) {
		switch (event) {
			case EntityEvent.Created _ -> {
			}
			case EntityEvent.Merged(var customer, var into) -> {
				this.retired.add(Map.of("customer", customer.toString(), "into", into.toString()));
				note("MERGED", customer, into, "");
			}
			case EntityEvent.Split(var customer, var from) -> note("SPLIT", customer, from, "");
			case EntityEvent.Revived(var customer, var from) -> note("REVIVED", customer, from, "");
			case EntityEvent.RecordMoved(var record, var from, var to) ->
				note("RECORD_MOVED", from, to, record.toString());
			case EntityEvent.Emptied(var customer) -> {
				this.retired.add(Map.of("customer", customer.toString(), "into", ""));
				note("EMPTIED", customer, customer, "");
			}
		}
	}

	private void note(String what, CustomerId customer, CustomerId other, String record) {
		var event = new HashMap<String, Object>(
				Map.of("what", what, "customer", customer.toString(), "other", other.toString()));
		if (!record.isEmpty()) {
			event.put("record", record);
		}
		this.events.add(event);
	}

	/** Writes what was noted, by which model. */
	void write(TransactionContext tx, String model) {
		if (!this.retired.isEmpty()) {
			RETIRE.run(tx, Map.of("rows", this.retired));
		}
		if (!this.events.isEmpty()) {
			EVENTS.run(tx, Map.of("rows", this.events, "model", model));
		}
	}

}
