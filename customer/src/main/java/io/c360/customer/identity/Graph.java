package io.c360.customer.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * Records by slot, their keys and their edges. An edge is a function of the set of
 * records: the two share a key that is not generic, and score at least the low threshold.
 */
final class Graph {

	private static final EdgeList NONE = new EdgeList();

	private final IdentityModel model;

	private final KeyIndex index = new KeyIndex();

	private @Nullable IdentityRecord[] records = new IdentityRecord[1024];

	private @Nullable EdgeList[] edges = new EdgeList[1024];

	private int[] stamps = new int[1024];

	private final ArrayDeque<Integer> free = new ArrayDeque<>();

	private int stamp;

	private int size;

	Graph(IdentityModel model) {
		this.model = model;
	}

	IdentityRecord record(int slot) {
		return Objects.requireNonNull(this.records[slot]);
	}

	boolean hasEdges(int slot) {
		return edges(slot).size() > 0;
	}

	private EdgeList edges(int slot) {
		var list = this.edges[slot];
		return (list != null) ? list : NONE;
	}

	/** Puts a record and its keys in, without comparing it. */
	int insert(IdentityRecord record) {
		var slot = reserve(record);
		for (var key : record.keys()) {
			this.index.add(key, slot);
		}
		return slot;
	}

	private int reserve(IdentityRecord record) {
		if (!this.free.isEmpty()) {
			int slot = this.free.removeLast();
			this.records[slot] = record;
			return slot;
		}
		if (this.size == this.records.length) {
			this.records = Arrays.copyOf(this.records, this.size * 2);
			this.edges = Arrays.copyOf(this.edges, this.size * 2);
			this.stamps = Arrays.copyOf(this.stamps, this.size * 2);
		}
		this.records[this.size] = record;
		return this.size++;
	}

	/** Puts a record in and compares it; slots whose edges changed become dirty. */
	int add(IdentityRecord record, Set<Integer> dirty) {
		var slot = reserve(record);
		this.stamp++;
		for (var key : record.keys()) {
			var count = this.index.add(key, slot);
			var cap = this.model.cap(key);
			if (count == cap + 1) {
				forget(key, slot, dirty);
			}
		}
		for (var key : record.keys()) {
			for (var entry = this.index.first(key, this.model.cap(key)); entry >= 0; entry = this.index.after(entry)) {
				var other = this.index.slot(entry);
				if (other != slot && this.stamps[other] != this.stamp) {
					this.stamps[other] = this.stamp;
					connect(slot, other, dirty);
				}
			}
		}
		return slot;
	}

	/** Takes a record out with its edges; keys that were generic may come alive. */
	void remove(int slot, Set<Integer> dirty) {
		var list = edges(slot);
		for (int i = 0; i < list.size(); i++) {
			var other = list.neighbour(i);
			edges(other).remove(slot);
			dirty.add(other);
		}
		this.edges[slot] = null;
		var record = record(slot);
		this.records[slot] = null;
		this.free.addLast(slot);
		for (var key : record.keys()) {
			if (this.index.remove(key, slot) == this.model.cap(key)) {
				revive(key, dirty);
			}
		}
	}

	private boolean live(long key) {
		return this.index.count(key) <= this.model.cap(key);
	}

	private void forget(long key, int newcomer, Set<Integer> dirty) {
		var slots = this.index.slots(key);
		for (int i = 0; i < slots.length; i++) {
			for (int j = 0; j < i; j++) {
				var a = slots[i];
				var b = slots[j];
				if (a != newcomer && b != newcomer && edges(a).indexOf(b) >= 0 && !related(record(a), record(b))) {
					edges(a).remove(b);
					edges(b).remove(a);
					dirty.add(a);
					dirty.add(b);
				}
			}
		}
	}

	private void revive(long key, Set<Integer> dirty) {
		var slots = this.index.slots(key);
		for (int i = 0; i < slots.length; i++) {
			for (int j = 0; j < i; j++) {
				connect(slots[i], slots[j], dirty);
			}
		}
	}

	private void connect(int a, int b, Set<Integer> dirty) {
		if (edges(a).indexOf(b) >= 0) {
			return;
		}
		var score = this.model.score(record(a), record(b));
		if (score.bits() >= this.model.low()) {
			own(a).put(b, score.bits(), score.conflict());
			own(b).put(a, score.bits(), score.conflict());
			dirty.add(a);
			dirty.add(b);
		}
	}

	private EdgeList own(int slot) {
		var list = this.edges[slot];
		if (list == null) {
			list = new EdgeList();
			this.edges[slot] = list;
		}
		return list;
	}

	private boolean related(IdentityRecord a, IdentityRecord b) {
		var keysOfA = a.keys();
		var keysOfB = b.keys();
		for (int i = 0, j = 0; i < keysOfA.length && j < keysOfB.length;) {
			if (keysOfA[i] == keysOfB[j]) {
				if (live(keysOfA[i])) {
					return true;
				}
				i++;
				j++;
			}
			else if (keysOfA[i] < keysOfB[j]) {
				i++;
			}
			else {
				j++;
			}
		}
		return false;
	}

	/** Compares all records that share a living key. */
	void connect(int threads) {
		var found = new EdgeList[this.size];
		var marks = ThreadLocal.withInitial(() -> new int[this.size]);
		Parallel.forEach(threads, this.size, slot -> {
			var list = earlier(slot, marks.get());
			if (list.size() > 0) {
				found[slot] = list;
			}
		});
		for (int slot = 0; slot < this.size; slot++) {
			var list = found[slot];
			if (list != null) {
				for (int i = 0; i < list.size(); i++) {
					own(slot).put(list.neighbour(i), list.bits(i), list.conflict(i));
					own(list.neighbour(i)).put(slot, list.bits(i), list.conflict(i));
				}
				found[slot] = null;
			}
		}
	}

	private EdgeList earlier(int slot, int[] marks) {
		var result = new EdgeList();
		var record = record(slot);
		for (var key : record.keys()) {
			for (var entry = this.index.first(key, this.model.cap(key)); entry >= 0; entry = this.index.after(entry)) {
				var other = this.index.slot(entry);
				if (other < slot && marks[other] != slot + 1) {
					marks[other] = slot + 1;
					var score = this.model.score(record, record(other));
					if (score.bits() >= this.model.low()) {
						result.put(other, score.bits(), score.conflict());
					}
				}
			}
		}
		return result;
	}

	/** All slots that hang together with this one through edges, or through more. */
	int[] component(int slot, @Nullable IntFunction<int[]> more) {
		var found = new int[8];
		var count = 1;
		found[0] = slot;
		this.stamp++;
		this.stamps[slot] = this.stamp;
		for (int at = 0; at < count; at++) {
			var list = edges(found[at]);
			var extra = (more != null) ? more.apply(found[at]) : new int[0];
			if (count + list.size() + extra.length > found.length) {
				found = Arrays.copyOf(found, (count + list.size() + extra.length) * 2);
			}
			for (int i = 0; i < list.size() + extra.length; i++) {
				var other = (i < list.size()) ? list.neighbour(i) : extra[i - list.size()];
				if (this.stamps[other] != this.stamp) {
					this.stamps[other] = this.stamp;
					found[count++] = other;
				}
			}
		}
		return Arrays.copyOf(found, count);
	}

	/** Clusters one component. */
	Clustering cluster(int[] component, Collection<Assertion> assertions) {
		var sorted = new IdentityRecord[component.length];
		for (int i = 0; i < component.length; i++) {
			sorted[i] = record(component[i]);
		}
		if (!assertions.isEmpty()) {
			return Clustering.of(this.model, Arrays.asList(sorted), pairs(component), assertions);
		}
		Arrays.sort(sorted, IdentityRecord::compare);
		var ranks = new IdentityHashMap<IdentityRecord, Integer>(component.length * 2);
		for (int i = 0; i < sorted.length; i++) {
			ranks.put(sorted[i], i);
		}
		var links = new Links(this.model, sorted);
		for (int i = 0; i < component.length; i++) {
			var list = edges(component[i]);
			for (int j = 0; j < list.size(); j++) {
				if (list.neighbour(j) > component[i]) {
					int other = Objects.requireNonNull(ranks.get(record(list.neighbour(j))));
					int one = Objects.requireNonNull(ranks.get(record(component[i])));
					links.edge(Math.min(one, other), Math.max(one, other), list.bits(j), list.conflict(j));
				}
			}
		}
		return Clustering.of(this.model, sorted, links, new Asserted(sorted));
	}

	/** The records that one from outside is alike to, by keys that are not generic. */
	List<ScoredPair> near(IdentityRecord record) {
		var result = new ArrayList<ScoredPair>();
		this.stamp++;
		for (var key : record.keys()) {
			for (var entry = this.index.first(key, this.model.cap(key)); entry >= 0; entry = this.index.after(entry)) {
				var other = this.index.slot(entry);
				if (this.stamps[other] != this.stamp) {
					this.stamps[other] = this.stamp;
					var score = this.model.score(record, record(other));
					if (score.bits() >= this.model.low()) {
						result.add(new ScoredPair(record.id(), record(other).id(), score.bits(), score.conflict()));
					}
				}
			}
		}
		return result;
	}

	/** The edges among these records, each once. */
	List<ScoredPair> pairs(int[] slots) {
		var result = new ArrayList<ScoredPair>();
		for (var slot : slots) {
			var list = edges(slot);
			for (int i = 0; i < list.size(); i++) {
				if (list.neighbour(i) > slot) {
					result.add(new ScoredPair(record(slot).id(), record(list.neighbour(i)).id(), list.bits(i),
							list.conflict(i)));
				}
			}
		}
		return result;
	}

}
