package io.c360.customer.identity;

import java.util.Arrays;

/** A small growing set of hashes. */
final class KeyHashes {

	private long[] values = new long[16];

	private int size;

	void clear() {
		this.size = 0;
	}

	void add(String text) {
		if (!text.isEmpty()) {
			add(Hashing.of(text));
		}
	}

	/** Two words in any order. */
	void pair(String a, String b) {
		if (!a.isEmpty() && !b.isEmpty()) {
			var one = Hashing.of(a);
			var other = Hashing.of(b);
			add(Hashing.combine(Math.min(one, other), Math.max(one, other)));
		}
	}

	void add(long hash) {
		for (int i = 0; i < this.size; i++) {
			if (this.values[i] == hash) {
				return;
			}
		}
		if (this.size == this.values.length) {
			this.values = Arrays.copyOf(this.values, this.size * 2);
		}
		this.values[this.size++] = hash;
	}

	int size() {
		return this.size;
	}

	long get(int i) {
		return this.values[i];
	}

	long[] sorted() {
		var result = Arrays.copyOf(this.values, this.size);
		Arrays.sort(result);
		return result;
	}

}
