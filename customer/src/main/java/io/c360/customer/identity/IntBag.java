package io.c360.customer.identity;

import java.util.Arrays;

/** Collects numbers; gives them sorted, each once. */
final class IntBag {

	private int[] values = new int[12];

	private int size;

	void add(int value) {
		if (this.size == this.values.length) {
			this.values = Arrays.copyOf(this.values, this.size * 2);
		}
		this.values[this.size++] = value;
	}

	int[] sorted() {
		Arrays.sort(this.values, 0, this.size);
		var kept = 0;
		for (int i = 0; i < this.size; i++) {
			if (i == 0 || this.values[i] != this.values[kept - 1]) {
				this.values[kept++] = this.values[i];
			}
		}
		return Arrays.copyOf(this.values, kept);
	}

}
