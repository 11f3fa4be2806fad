package io.c360.graph.identity;

import java.util.HashMap;
import java.util.Map;

import io.c360.customer.RecordId;

/** Which records hang together as far as was read, and where that was too far. */
final class Reach {

	private final int most;

	private final Map<RecordId, RecordId> parents = new HashMap<>();

	private final Map<RecordId, Integer> sizes = new HashMap<>();

	/**
	 * @param most how many records may hang together before nobody looks for more
	 */
	Reach(int most) {
		this.most = most;
	}

	void join(RecordId one, RecordId other) {
		var a = root(one);
		var b = root(other);
		if (!a.equals(b)) {
			this.parents.put(b, a);
			this.sizes.put(a, size(a) + size(b));
		}
	}

	/** True when too much hangs together with this record. */
	boolean isTooFar(RecordId id) {
		return size(root(id)) > this.most;
	}

	private int size(RecordId root) {
		return this.sizes.getOrDefault(root, 1);
	}

	private RecordId root(RecordId id) {
		var root = id;
		for (var parent = this.parents.get(root); parent != null; parent = this.parents.get(root)) {
			root = parent;
		}
		if (!root.equals(id)) {
			this.parents.put(id, root);
		}
		return root;
	}

}
