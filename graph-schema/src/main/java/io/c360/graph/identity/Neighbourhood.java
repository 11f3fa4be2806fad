package io.c360.graph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.IdentityRecord;
import io.c360.customer.identity.ScoredPair;
import org.neo4j.driver.TransactionContext;

/**
 * What one transaction has seen of the records around those that it brings: their
 * content, their customers, and which of them were found alike.
 */
final class Neighbourhood {

	/** How many records may hang together before the rest is left for a run apart. */
	static final int MOST = 500;

	private final IdentityModel model;

	private final Contents contents;

	private final int most;

	private final Standings standings;

	private final Map<RecordId, Map<RecordId, ScoredPair>> scored = new HashMap<>();

	private final Set<RecordId> rescored = new HashSet<>();

	private final Set<RecordId> withdrawn = new HashSet<>();

	/**
	 * @param most how many records may hang together before nobody looks for more
	 */
	Neighbourhood(TransactionContext tx, IdentityModel model, Contents contents, int most) {
		this.standings = new Standings(tx, contents);
		this.most = most;
		this.model = model;
		this.contents = contents;
	}

	/** Lets records that nobody has seen before take part. */
	void create(Collection<RecordId> ids) {
		this.standings.create(ids);
	}

	/** Lets records take part no longer. */
	void withdraw(Collection<RecordId> ids) {
		this.withdrawn.addAll(ids);
	}

	/** Lets the pairs that these records had before count no more. */
	void pairAnew(Set<RecordId> ids) {
		this.rescored.addAll(ids);
		this.standings.read(ids);
	}

	/** Forgets everything that another transaction may have changed. */
	void forget() {
		this.standings.forget();
		this.standings.read(this.rescored);
	}

	/** Scores two records, and keeps the pair when it is alike enough. */
	void score(RecordId one, RecordId other) {
		var score = this.model.score(this.contents.get(one), this.contents.get(other));
		if (score.bits() >= this.model.low()) {
			var pair = Standing.pair(one, other, score.bits(), score.conflict());
			this.scored.computeIfAbsent(one, id -> new HashMap<>()).put(other, pair);
			this.scored.computeIfAbsent(other, id -> new HashMap<>()).put(one, pair);
		}
	}

	/** The pairs that were scored in this transaction and are alike enough, each once. */
	List<ScoredPair> scored() {
		return this.scored.values().stream().flatMap(pairs -> pairs.values().stream()).distinct().toList();
	}

	/** The rescored records that were alike to others before. */
	Set<RecordId> pairedBefore() {
		return this.rescored.stream().filter(id -> !standing(id).alike().isEmpty()).collect(Collectors.toSet());
	}

	/**
	 * The records to which rescored ones were alike before, or with which somebody put
	 * them.
	 */
	Stream<RecordId> besideBefore() {
		return this.rescored.stream()
			.flatMap(id -> Stream.concat(standing(id).alike().keySet().stream(), besidesByDecision(id)));
	}

	/**
	 * The records that hang together with the given ones, by pairs that hold now; each
	 * component in order.
	 */
	List<Component> components(Collection<RecordId> seeds) {
		var components = new ArrayList<Component>();
		var seen = new HashSet<>(this.withdrawn);
		var reach = readAround(seeds);
		for (var seed : new TreeSet<>(seeds)) {
			if (seen.add(seed)) {
				components.add(component(seed, seen, reach));
			}
		}
		return components;
	}

	private Reach readAround(Collection<RecordId> seeds) {
		var reach = new Reach(this.most);
		var reached = new HashSet<>(seeds);
		var frontier = new HashSet<>(seeds);
		while (!frontier.isEmpty()) {
			this.standings.read(frontier);
			var next = new HashSet<RecordId>();
			frontier.forEach(id -> besides(id).forEach(other -> {
				reach.join(id, other);
				if (reached.add(other)) {
					next.add(other);
				}
			}));
			this.standings.read(next);
			next.removeIf(reach::isTooFar);
			frontier = next;
		}
		return reach;
	}

	/**
	 * The records that hang together with one, by evidence or because somebody said so.
	 */
	private Stream<RecordId> besides(RecordId id) {
		return Stream.concat(pairsOf(id).flatMap(pair -> Stream.of(pair.a(), pair.b())), besidesByDecision(id));
	}

	private Stream<RecordId> besidesByDecision(RecordId id) {
		return asserted(id).filter(Asserted::same).flatMap(Asserted::records);
	}

	/** What people decided about a record. */
	Stream<Asserted> asserted(RecordId id) {
		return standing(id).asserted().stream();
	}

	private Component component(RecordId seed, Set<RecordId> seen, Reach reach) {
		var members = new TreeMap<RecordId, IdentityRecord>();
		var pairs = new HashSet<ScoredPair>();
		var assertions = new HashSet<Asserted>();
		var open = new ArrayList<>(List.of(seed));
		while (!open.isEmpty()) {
			var id = open.removeLast();
			if (!this.standings.isKnown(id)) {
				continue;
			}
			members.put(id, this.contents.get(id));
			pairsOf(id).forEach(pairs::add);
			asserted(id).forEach(assertions::add);
			besides(id).filter(seen::add).forEach(open::add);
		}
		return new Component(members, List.copyOf(pairs),
				assertions.stream().flatMap(one -> one.pairs(members.keySet())).toList(),
				this.standings.customers(members.keySet(), Standing::customer),
				this.standings.customers(members.keySet(), Standing::was), !reach.isTooFar(seed));
	}

	/** Whose the records are that take part no longer. */
	Map<RecordId, CustomerId> left() {
		return this.standings.customers(this.withdrawn, Standing::customer);
	}

	private Stream<ScoredPair> pairsOf(RecordId id) {
		var fresh = this.scored.getOrDefault(id, Map.of()).values().stream();
		if (this.rescored.contains(id)) {
			return fresh;
		}
		var kept = standing(id).alike()
			.entrySet()
			.stream()
			.filter(entry -> !this.rescored.contains(entry.getKey()))
			.map(Map.Entry::getValue);
		return Stream.concat(fresh, kept);
	}

	/** The customers whom these components concern, in the order of their ids. */
	SortedSet<CustomerId> customers(List<Component> components) {
		return Stream
			.concat(left().values().stream(),
					components.stream().flatMap(component -> component.customers().values().stream()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** True when both records have the same customer. */
	boolean areOne(RecordId a, RecordId b) {
		this.standings.read(List.of(a, b));
		return Objects.equals(standing(a).customer(), standing(b).customer());
	}

	/** How often each customer was resolved when it was read. */
	Map<CustomerId, Long> resolutions() {
		return this.standings.resolutions();
	}

	private Standing standing(RecordId id) {
		return this.standings.of(id);
	}

}
