package io.c360.customer.identity;

/** Disjoint groups of small numbers; the smallest member names a group. */
final class Groups {

	private final int[] parent;

	Groups(int size) {
		this.parent = new int[size];
		for (int i = 0; i < size; i++) {
			this.parent[i] = i;
		}
	}

	int find(int member) {
		var root = member;
		while (this.parent[root] != root) {
			this.parent[root] = this.parent[this.parent[root]];
			root = this.parent[root];
		}
		return root;
	}

	void join(int a, int b) {
		var one = find(a);
		var other = find(b);
		this.parent[Math.max(one, other)] = Math.min(one, other);
	}

}
