package io.c360.graph.erasure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.party.Party;
import io.c360.graph.Cypher;
import io.c360.graph.PartyProperties;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Somebody who is to be forgotten.
 *
 * @param own identifiers that nobody else states
 * @param keys candidate keys of the records
 */
record Erased(String customer, List<Party> parties, Set<String> own, List<Long> keys) {

	private static final Cypher RECORDS = Cypher.of(ErasureGraph.class, "records");

	private static final int SHORTEST_WORD = 6;

	/** Whom a customer is now. */
	static Erased find(TransactionContext tx, CustomerId asked) {
		var customers = new HashSet<String>();
		var parties = new ArrayList<Party>();
		var own = new HashSet<String>();
		var keys = new HashSet<Long>();
		RECORDS.list(tx, Map.of("id", asked.toString()), row -> {
			parties.add(PartyProperties.read(row.get("record")));
			own.addAll(row.get("own").asList(Value::asString));
			if (!row.get("record").get("keys").isNull()) {
				keys.addAll(row.get("record").get("keys").asList(Value::asLong));
			}
			return customers.add(row.get("customer").asString());
		});
		if (customers.isEmpty()) {
			throw new CustomerProblem.NotFound("customer");
		}
		parties.sort(Comparator.comparing(Party::id));
		return new Erased(customers.iterator().next(), parties, own, keys.stream().sorted().toList());
	}

	/** The ids of the records, in order. */
	List<String> records() {
		return this.parties.stream().map(party -> party.id().toString()).sorted().toList();
	}

	/** Every identifier that the records state, also those that others state too. */
	List<String> identifiers() {
		return this.parties.stream().flatMap(party -> PartyProperties.identifiers(party).stream()).toList();
	}

	/** Identifiers as a source may have written them. */
	List<String> words() {
		return this.parties.stream()
			.flatMap(party -> party.attributes().entrySet().stream())
			.filter(stated -> stated.getKey().isIdentifier())
			.flatMap(stated -> stated.getValue().stream())
			.filter(value -> value.length() >= SHORTEST_WORD)
			.distinct()
			.toList();
	}

	/** The records by source and key, but for those that are made of an identifier. */
	List<Map<String, String>> keysBySource() {
		return this.parties.stream()
			.map(Party::id)
			.filter(record -> !record.isIdentifier())
			.map(record -> Map.of("source", record.source(), "key", record.key()))
			.toList();
	}

	/** The customer only: the rest is personal data. */
	@Override
	public String toString() {
		return this.customer;
	}

}
