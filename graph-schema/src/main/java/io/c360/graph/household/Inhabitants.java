package io.c360.graph.household;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.c360.customer.household.HouseholdKey;
import io.c360.customer.household.Households;
import io.c360.customer.household.Inhabitant;
import io.c360.graph.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * People as they were last looked at, found by what they share, within one transaction.
 */
final class Inhabitants {

	private static final Cypher INPUTS = Cypher.of(Inhabitants.class, "inputs");

	private static final Cypher KNOWN = Cypher.of(Inhabitants.class, "known");

	private static final Cypher PEOPLE = Cypher.of(Inhabitants.class, "people");

	private static final Cypher TAKE_KEYS = Cypher.of(Inhabitants.class, "take-keys");

	private static final Cypher WRITE = Cypher.of(Inhabitants.class, "write-inhabitants");

	private static final Cypher FORGET = Cypher.of(Inhabitants.class, "forget-inhabitants");

	private static final Cypher NEAR = Cypher.of(Inhabitants.class, "near");

	private static final Cypher GENERIC = Cypher.of(Inhabitants.class, "generic");

	private static final Cypher PEOPLE_OF_KEYS = Cypher.of(Inhabitants.class, "people-of-keys");

	private static final Cypher WAKE = Cypher.of(Inhabitants.class, "wake");

	private final TransactionContext tx;

	private final Households households = new Households();

	Inhabitants(TransactionContext tx) {
		this.tx = tx;
	}

	/**
	 * Looks at customers anew and files them under their keys.
	 * @return everybody for whom it may matter: those who changed, and those who share,
	 * or shared, a key with them
	 */
	Set<String> refresh(Collection<String> customers, Instant at) {
		var now = new TreeMap<String, Inhabitant>();
		var wake = new TreeMap<String, Instant>();
		INPUTS.list(this.tx, Map.of("ids", customers), row -> {
			Inputs.next(row, at).ifPresent(next -> wake.put(row.get("id").asString(), next));
			return Inputs.read(row, at);
		}).forEach(person -> person.ifPresent(one -> now.put(one.id(), one)));
		var before = new HashMap<String, Filed>();
		KNOWN.list(this.tx, Map.of("ids", customers), Filed::of)
			.forEach(filed -> before.put(filed.person().id(), filed));
		var changed = customers.stream()
			.filter(id -> !before.containsKey(id) ? now.containsKey(id) : !before.get(id).person().equals(now.get(id)))
			.collect(Collectors.toCollection(TreeSet::new));
		if (changed.isEmpty()) {
			wake(before, wake);
			return changed;
		}
		var keys = file(changed, now, before);
		wake(before, wake);
		var concerned = new HashSet<>(changed);
		PEOPLE_OF_KEYS.list(this.tx, Map.of("keys", keys, "slack", changed.size()), row -> row.get("id").asString())
			.forEach(concerned::add);
		return concerned;
	}

	private void wake(Map<String, Filed> before, Map<String, Instant> next) {
		var rows = new ArrayList<Map<String, Object>>();
		before.values()
			.stream()
			.filter(filed -> filed.wakes() && !next.containsKey(filed.person().id()))
			.forEach(filed -> rows.add(row(filed.person().id(), null)));
		next.forEach((id, at) -> rows.add(row(id, at)));
		if (!rows.isEmpty()) {
			WAKE.run(this.tx, Map.of("rows", rows));
		}
	}

	private static Map<String, Object> row(String id, @Nullable Instant at) {
		return Map.of("id", id, "at", (at != null) ? at.atZone(ZoneOffset.UTC) : Values.NULL);
	}

	private List<Long> file(Set<String> changed, Map<String, Inhabitant> now, Map<String, Filed> before) {
		var changes = new TreeMap<Long, Change>();
		var rows = new ArrayList<Map<String, Object>>();
		for (var id : changed) {
			var person = now.get(id);
			var had = before.containsKey(id) ? before.get(id).keys() : Set.<Long>of();
			var has = (person != null) ? Households.keys(person) : List.<HouseholdKey>of();
			var ids = has.stream().map(HouseholdKey::id).collect(Collectors.toSet());
			var added = has.stream().filter(key -> !had.contains(key.id())).toList();
			var removed = had.stream().filter(key -> !ids.contains(key)).toList();
			has.forEach(key -> changes.merge(key.id(), new Change(key.cap(), 0), Change::plus));
			added.forEach(key -> changes.merge(key.id(), new Change(key.cap(), 1), Change::plus));
			removed.forEach(key -> changes.merge(key, new Change(0, -1), Change::plus));
			if (person != null) {
				rows.add(Map.of("id", id, "properties", InhabitantCodec.write(person), "added",
						added.stream().map(HouseholdKey::id).toList(), "removed", removed));
			}
		}
		TAKE_KEYS.run(this.tx, Map.of("keys", changes.entrySet()
			.stream()
			.map(key -> Map.of("id", key.getKey(), "cap", key.getValue().cap(), "change", key.getValue().people()))
			.toList()));
		WRITE.run(this.tx, Map.of("rows", rows));
		FORGET.run(this.tx, Map.of("ids", changed.stream().filter(id -> !now.containsKey(id)).toList()));
		return List.copyOf(changes.keySet());
	}

	/** Lets everybody be known who shares a key with some people, themselves included. */
	void loadAround(Collection<String> ids) {
		var sorted = ids.stream().sorted().toList();
		var near = new TreeSet<>(sorted);
		NEAR.list(this.tx, Map.of("ids", sorted), row -> row.get("id").asString()).forEach(near::add);
		near.removeIf(this.households::knows);
		this.households.pass(GENERIC.list(this.tx, Map.of("ids", sorted), row -> row.get("id").asLong()));
		this.households.know(
				PEOPLE.list(this.tx, Map.of("ids", List.copyOf(near)), row -> InhabitantCodec.read(row.get("person"))));
	}

	/** Who lives with whom among those who were loaded. */
	Households households() {
		return this.households;
	}

	private record Filed(Inhabitant person, Set<Long> keys, boolean wakes) {

		static Filed of(org.neo4j.driver.Record row) {
			return new Filed(InhabitantCodec.read(row.get("person")), Set.copyOf(row.get("keys").asList(Value::asLong)),
					!row.get("person").get("dueAt").isNull());
		}

	}

	private record Change(int cap, long people) {

		Change plus(Change other) {
			return new Change(Math.max(this.cap, other.cap), this.people + other.people);
		}

	}

}
