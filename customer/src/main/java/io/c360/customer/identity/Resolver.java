package io.c360.customer.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import io.c360.customer.RecordId;

/**
 * The engine in memory: records come, change and go in any order, one by one or many at
 * once, and the clusters are always those of the set. Safe for threads.
 */
public final class Resolver {

	/** Who asks on the telephone does not wait for more. */
	private static final int MOST_ASKED = 500;

	private final IdentityModel model;

	private final Map<RecordId, Integer> slots = new HashMap<>();

	private final Graph graph;

	private final Set<Assertion> assertions = new HashSet<>();

	private final Map<Integer, Clustering> clusterings = new HashMap<>();

	private int[] home = new int[1024];

	private final Set<Integer> dirty = new HashSet<>();

	public Resolver(IdentityModel model) {
		this.model = model;
		this.graph = new Graph(model);
	}

	/**
	 * Resolves many records at once, on several threads; the result equals the stream's.
	 */
	public static Resolver batch(IdentityModel model, Collection<IdentityRecord> records, int threads) {
		var result = new Resolver(model);
		result.load(records, threads);
		return result;
	}

	/**
	 * Adds a record, or replaces the one with its id, and re-clusters what it touches.
	 */
	public synchronized void add(IdentityRecord record) {
		var known = this.slots.get(record.id());
		if (known != null) {
			discard(known);
			this.slots.remove(record.id());
		}
		var slot = this.graph.add(record, this.dirty);
		this.slots.put(record.id(), slot);
		this.dirty.add(slot);
		if (slot >= this.home.length) {
			this.home = Arrays.copyOf(this.home, this.home.length * 2);
		}
		this.home[slot] = slot;
		settle();
	}

	/** Removes a record; what it held together falls apart. */
	public synchronized boolean remove(RecordId id) {
		var slot = this.slots.get(id);
		if (slot == null) {
			return false;
		}
		discard(slot);
		this.slots.remove(id);
		settle();
		return true;
	}

	private void discard(Integer slot) {
		retire(slot);
		if (!this.assertions.isEmpty()) {
			for (var peer : asserted(slot)) {
				this.dirty.add(peer);
			}
		}
		this.graph.remove(slot, this.dirty);
		this.dirty.remove(slot);
	}

	/**
	 * Asserts something about records that exist.
	 * @throws ContradictoryAssertions when it excludes earlier ones; nothing changes then
	 */
	public synchronized void assertThat(Assertion assertion) {
		if (this.assertions.add(assertion)) {
			try {
				touch(assertion);
			}
			catch (ContradictoryAssertions ex) {
				this.assertions.remove(assertion);
				touch(assertion);
				throw ex;
			}
		}
	}

	/** Takes an assertion back. */
	public synchronized void revoke(Assertion assertion) {
		if (this.assertions.remove(assertion)) {
			touch(assertion);
		}
	}

	private void touch(Assertion assertion) {
		for (var id : ends(assertion)) {
			var slot = this.slots.get(id);
			if (slot != null) {
				this.dirty.add(slot);
			}
		}
		settle();
	}

	private static List<RecordId> ends(Assertion assertion) {
		return switch (assertion) {
			case Assertion.ForceSame(var a, var b) -> List.of(a, b);
			case Assertion.ForceDifferent(var a, var b) -> List.of(a, b);
			case Assertion.ExcludeValue _ -> List.of();
		};
	}

	public synchronized int size() {
		return this.slots.size();
	}

	/** The clusters, ordered by their first record. */
	public synchronized List<SortedSet<RecordId>> clusters() {
		var result = new ArrayList<SortedSet<RecordId>>();
		this.clusterings.values().forEach(clustering -> result.addAll(clustering.clusters()));
		for (var entry : this.slots.entrySet()) {
			if (!this.clusterings.containsKey(this.home[entry.getValue()])) {
				result.add(new TreeSet<>(Set.of(entry.getKey())));
			}
		}
		result.sort(Clustering.BY_FIRST);
		return result;
	}

	/** The cluster of one record. */
	public synchronized Optional<SortedSet<RecordId>> cluster(RecordId id) {
		return clustering(id)
			.flatMap(found -> found.clusters().stream().filter(cluster -> cluster.contains(id)).findFirst());
	}

	/** Clusters, steps and open questions of the component in which a record is. */
	public synchronized Optional<Clustering> clustering(RecordId id) {
		var slot = this.slots.get(id);
		return (slot == null) ? Optional.empty() : Optional.of(found(slot));
	}

	private Clustering found(int slot) {
		var known = this.clusterings.get(this.home[slot]);
		return (known != null) ? known
				: Clustering.of(this.model, List.of(this.graph.record(slot)), List.of(), List.of());
	}

	/**
	 * Whom a record would belong to if it were added now; nothing is kept. Records of a
	 * component that is too large to look at while somebody waits are asked as far as
	 * they are alike themselves.
	 * @param record of an id that is not known yet
	 */
	public synchronized Recognition find(IdentityRecord record) {
		var near = this.graph.near(record);
		var slots = new LinkedHashSet<Integer>();
		for (var pair : near) {
			var component = component(slot(pair.b()));
			if (component.length <= MOST_ASKED) {
				Arrays.stream(component).forEach(slots::add);
			}
			else {
				slots.add(slot(pair.b()));
			}
		}
		var members = slots.stream().mapToInt(Integer::intValue).toArray();
		var pairs = new ArrayList<>(near);
		pairs.addAll(this.graph.pairs(members));
		var records = new ArrayList<>(List.of(record));
		Arrays.stream(members).mapToObj(this.graph::record).forEach(records::add);
		return Recognition.of(record.id(), Clustering.of(this.model, records, pairs, this.assertions), near);
	}

	private int slot(RecordId known) {
		return Objects.requireNonNull(this.slots.get(known));
	}

	/** The review queue. */
	public synchronized List<PossibleMatch> possibleMatches() {
		var result = new ArrayList<PossibleMatch>();
		this.clusterings.values().forEach(clustering -> result.addAll(clustering.possibleMatches()));
		result.sort(Comparator.comparingDouble(PossibleMatch::bits)
			.reversed()
			.thenComparing(match -> match.left().first())
			.thenComparing(match -> match.right().first()));
		return result;
	}

	/** A record as it was prepared. */
	public synchronized Optional<IdentityRecord> record(RecordId id) {
		return Optional.ofNullable(this.slots.get(id)).map(this.graph::record);
	}

	private void retire(int slot) {
		this.clusterings.remove(this.home[slot]);
	}

	/** Clusters every component again that something touched. */
	private void settle() {
		if (this.dirty.isEmpty()) {
			return;
		}
		var components = new ArrayList<int[]>(1);
		var seen = new HashSet<Integer>();
		for (var slot : this.dirty) {
			if (!seen.contains(slot)) {
				var component = component(slot);
				for (var member : component) {
					seen.add(member);
					retire(member);
				}
				components.add(component);
			}
		}
		this.dirty.clear();
		for (var component : components) {
			place(component);
		}
	}

	private int[] component(int slot) {
		return this.graph.component(slot, this.assertions.isEmpty() ? null : this::asserted);
	}

	private int[] asserted(int slot) {
		var id = this.graph.record(slot).id();
		return this.assertions.stream()
			.map(Resolver::ends)
			.filter(ends -> ends.contains(id))
			.flatMap(List::stream)
			.filter(this.slots::containsKey)
			.mapToInt(this.slots::get)
			.toArray();
	}

	private void place(int[] component) {
		if (component.length > 1) {
			place(component, cluster(component));
		}
		else {
			this.home[component[0]] = component[0];
		}
	}

	private void place(int[] component, Clustering clustering) {
		var first = component[0];
		for (var member : component) {
			first = Math.min(first, member);
		}
		for (var member : component) {
			this.home[member] = first;
		}
		this.clusterings.put(first, clustering);
	}

	private Clustering cluster(int[] component) {
		return this.graph.cluster(component, this.assertions);
	}

	private void load(Collection<IdentityRecord> records, int threads) {
		for (var record : records) {
			var slot = this.graph.insert(record);
			if (this.slots.put(record.id(), slot) != null) {
				throw new IllegalArgumentException("Two records of one batch have the id " + record.id());
			}
		}
		this.home = new int[Math.max(1024, records.size() * 2)];
		for (int i = 0; i < records.size(); i++) {
			this.home[i] = i;
		}
		this.graph.connect(threads);
		var components = new ArrayList<int[]>();
		var seen = new boolean[records.size()];
		for (int slot = 0; slot < records.size(); slot++) {
			if (!seen[slot] && this.graph.hasEdges(slot)) {
				var component = component(slot);
				components.add(component);
				for (var member : component) {
					seen[member] = true;
				}
			}
		}
		var results = new Clustering[components.size()];
		Parallel.forEach(threads, components.size(), i -> results[i] = cluster(components.get(i)));
		for (int i = 0; i < results.length; i++) {
			place(components.get(i), results[i]);
		}
	}

}
