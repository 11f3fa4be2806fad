package io.c360.graph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.identity.Assertion;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.IdentityRecord;
import io.c360.customer.identity.ScoredPair;
import io.c360.graph.Cypher;
import io.c360.graph.PartyProperties;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * What one transaction has seen of the records around those that it brings: their
 * content, their customers, and which of them were found alike.
 */
final class Neighbourhood {

	private static final Cypher RECORDS = Cypher.of(Neighbourhood.class, "records");

	private final TransactionContext tx;

	private final IdentityModel model;

	private final Map<RecordId, IdentityRecord> records = new HashMap<>();

	private final Map<RecordId, CustomerId> customers = new HashMap<>();

	private final Map<RecordId, CustomerId> retired = new HashMap<>();

	private final Map<CustomerId, Long> resolutions = new HashMap<>();

	private final Map<RecordId, Map<RecordId, ScoredPair>> stored = new HashMap<>();

	private final Map<RecordId, Map<RecordId, ScoredPair>> scored = new HashMap<>();

	private final Map<RecordId, List<Asserted>> asserted = new HashMap<>();

	private final Set<RecordId> rescored = new HashSet<>();

	Neighbourhood(TransactionContext tx, IdentityModel model) {
		this.tx = tx;
		this.model = model;
	}

	/** Lets the pairs that these records had before count no more. */
	void pairAnew(Set<RecordId> ids) {
		this.rescored.addAll(ids);
	}

	/**
	 * Reads the records that were not read yet, and returns all of them, ready to be
	 * compared.
	 */
	List<IdentityRecord> load(Collection<RecordId> ids) {
		var unread = ids.stream().filter(id -> !this.records.containsKey(id)).distinct().sorted().toList();
		if (!unread.isEmpty()) {
			RECORDS.list(this.tx, Map.of("ids", unread.stream().map(RecordId::toString).toList()), this::remember);
		}
		return ids.stream().map(this.records::get).filter(Objects::nonNull).toList();
	}

	/** Forgets everything that another transaction may have changed. */
	void forget() {
		var known = List.copyOf(this.records.keySet());
		this.records.clear();
		this.customers.clear();
		this.retired.clear();
		this.resolutions.clear();
		this.stored.clear();
		this.asserted.clear();
		load(known);
	}

	private boolean remember(org.neo4j.driver.Record row) {
		var party = PartyProperties.read(row.get("record"));
		var id = party.id();
		var excluded = Set.copyOf(row.get("excluded").asList(Value::asString));
		this.records.put(id, this.model.prepare(id, PartyProperties.features(party, excluded)));
		this.asserted.put(id, row.get("assertions").asList(Asserted::read));
		if (!row.get("customer").isNull()) {
			var customer = CustomerId.parse(row.get("customer").asString());
			this.customers.put(id, customer);
			this.resolutions.put(customer, row.get("resolutions").asLong(0));
		}
		var was = row.get("record").get("was");
		if (!was.isNull() && !was.isEmpty()) {
			this.retired.put(id, CustomerId.parse(was.get(was.size() - 1).asString()));
		}
		var alike = new HashMap<RecordId, ScoredPair>();
		for (var pair : row.get("alike").values()) {
			var near = RecordId.parse(pair.get("record").asString());
			alike.put(near, pair(id, near, pair.get("bits").asDouble(), pair.get("conflict").asBoolean()));
		}
		this.stored.put(id, alike);
		return true;
	}

	/** Scores two records, and keeps the pair when it is alike enough. */
	void score(RecordId one, RecordId other) {
		var score = this.model.score(record(one), record(other));
		if (score.bits() >= this.model.low()) {
			var pair = pair(one, other, score.bits(), score.conflict());
			this.scored.computeIfAbsent(one, id -> new HashMap<>()).put(other, pair);
			this.scored.computeIfAbsent(other, id -> new HashMap<>()).put(one, pair);
		}
	}

	private static ScoredPair pair(RecordId one, RecordId other, double bits, boolean conflict) {
		return (one.compareTo(other) < 0) ? new ScoredPair(one, other, bits, conflict)
				: new ScoredPair(other, one, bits, conflict);
	}

	/** The pairs that were scored in this transaction and are alike enough, each once. */
	List<ScoredPair> scored() {
		return this.scored.values().stream().flatMap(pairs -> pairs.values().stream()).distinct().toList();
	}

	/** The rescored records that were alike to others before. */
	Set<RecordId> pairedBefore() {
		return this.rescored.stream()
			.filter(id -> !this.stored.getOrDefault(id, Map.of()).isEmpty())
			.collect(Collectors.toSet());
	}

	/** The records to which rescored ones were alike before. */
	Stream<RecordId> alikeBefore() {
		return this.rescored.stream().flatMap(id -> this.stored.getOrDefault(id, Map.of()).keySet().stream());
	}

	/**
	 * The records that hang together with the given ones, by pairs that hold now; each
	 * component in order.
	 */
	List<Component> components(Collection<RecordId> seeds) {
		var components = new ArrayList<Component>();
		var seen = new HashSet<RecordId>();
		readAround(seeds);
		for (var seed : new TreeSet<>(seeds)) {
			if (seen.add(seed)) {
				components.add(component(seed, seen));
			}
		}
		return components;
	}

	private void readAround(Collection<RecordId> seeds) {
		var reached = new HashSet<>(seeds);
		var frontier = new HashSet<>(seeds);
		while (!frontier.isEmpty()) {
			load(frontier);
			var next = new HashSet<RecordId>();
			frontier.forEach(id -> besides(id).filter(reached::add).forEach(next::add));
			frontier = next;
		}
	}

	/**
	 * The records that hang together with one, by evidence or because somebody said so.
	 */
	private Stream<RecordId> besides(RecordId id) {
		var alike = pairsOf(id).flatMap(pair -> Stream.of(pair.a(), pair.b()));
		return Stream.concat(alike, asserted(id).filter(Asserted::same).flatMap(Asserted::records));
	}

	/** What people decided about a record. */
	Stream<Asserted> asserted(RecordId id) {
		return this.asserted.getOrDefault(id, List.of()).stream();
	}

	private Component component(RecordId seed, Set<RecordId> seen) {
		var members = new TreeMap<RecordId, IdentityRecord>();
		var pairs = new HashSet<ScoredPair>();
		var assertions = new HashSet<Asserted>();
		var open = new ArrayList<>(List.of(seed));
		while (!open.isEmpty()) {
			var id = open.removeLast();
			members.put(id, record(id));
			pairsOf(id).forEach(pairs::add);
			asserted(id).forEach(assertions::add);
			besides(id).filter(seen::add).forEach(open::add);
		}
		return new Component(members, List.copyOf(pairs), assertions.stream().flatMap(Asserted::pairs).toList(),
				among(members, this.customers), among(members, this.retired));
	}

	private static Map<RecordId, CustomerId> among(Map<RecordId, IdentityRecord> members,
			Map<RecordId, CustomerId> customers) {
		var found = new HashMap<RecordId, CustomerId>();
		members.keySet().forEach(id -> {
			var customer = customers.get(id);
			if (customer != null) {
				found.put(id, customer);
			}
		});
		return found;
	}

	private Stream<ScoredPair> pairsOf(RecordId id) {
		var fresh = this.scored.getOrDefault(id, Map.of()).values().stream();
		if (this.rescored.contains(id)) {
			return fresh;
		}
		var kept = this.stored.getOrDefault(id, Map.of())
			.entrySet()
			.stream()
			.filter(entry -> !this.rescored.contains(entry.getKey()))
			.map(Map.Entry::getValue);
		return Stream.concat(fresh, kept);
	}

	/** The customers of these components, in the order of their ids. */
	SortedSet<CustomerId> customers(List<Component> components) {
		return components.stream()
			.flatMap(component -> component.customers().values().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** True when both records have the same customer. */
	boolean areOne(RecordId a, RecordId b) {
		return Objects.equals(this.customers.get(a), this.customers.get(b));
	}

	/** True when a customer was resolved just so often when it was read. */
	boolean isUnchanged(CustomerId customer, long resolutions) {
		return Objects.equals(this.resolutions.get(customer), resolutions);
	}

	private IdentityRecord record(RecordId id) {
		return Objects.requireNonNull(this.records.get(id));
	}

	/**
	 * Records that hang together.
	 *
	 * @param customers whose they are; a record that nobody decided about is absent
	 * @param retired whose they were before that, where they were merged
	 */
	record Component(SortedMap<RecordId, IdentityRecord> records, List<ScoredPair> pairs, List<Assertion> assertions,
			Map<RecordId, CustomerId> customers, Map<RecordId, CustomerId> retired) {
	}

}
