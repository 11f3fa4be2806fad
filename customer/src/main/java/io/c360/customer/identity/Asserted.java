package io.c360.customer.identity;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Assertions among the records of one component, by rank. */
final class Asserted {

	private final IdentityRecord[] records;

	private final List<int[]> same = new ArrayList<>(0);

	private final List<int[]> different = new ArrayList<>(0);

	Asserted(IdentityRecord[] records) {
		this.records = records;
	}

	void same(@Nullable Integer a, @Nullable Integer b) {
		if (a != null && b != null && !a.equals(b)) {
			this.same.add(new int[] { Math.min(a, b), Math.max(a, b) });
		}
	}

	void different(@Nullable Integer a, @Nullable Integer b) {
		if (a != null && b != null) {
			this.different.add(new int[] { Math.min(a, b), Math.max(a, b) });
		}
	}

	/** Refuses assertions that exclude each other. */
	void check() {
		if (this.different.isEmpty()) {
			return;
		}
		var groups = new Groups(this.records.length);
		this.same.forEach(pair -> groups.join(pair[0], pair[1]));
		for (var pair : this.different) {
			if (groups.find(pair[0]) == groups.find(pair[1])) {
				throw new ContradictoryAssertions(this.records[pair[0]].id(), this.records[pair[1]].id());
			}
		}
	}

	List<int[]> same() {
		this.same.sort((a, b) -> (a[0] != b[0]) ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]));
		return this.same;
	}

	List<int[]> different() {
		return this.different;
	}

	boolean isEmpty() {
		return this.same.isEmpty() && this.different.isEmpty();
	}

}
