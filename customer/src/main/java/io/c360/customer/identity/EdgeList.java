package io.c360.customer.identity;

import java.util.Arrays;

/** The edges of one record: neighbour and score. */
final class EdgeList {

	private int[] neighbours = new int[4];

	private double[] bits = new double[4];

	private boolean[] conflicts = new boolean[4];

	private int size;

	void put(int neighbour, double bits, boolean conflict) {
		if (indexOf(neighbour) >= 0) {
			return;
		}
		if (this.size == this.neighbours.length) {
			this.neighbours = Arrays.copyOf(this.neighbours, this.size * 2);
			this.bits = Arrays.copyOf(this.bits, this.size * 2);
			this.conflicts = Arrays.copyOf(this.conflicts, this.size * 2);
		}
		this.neighbours[this.size] = neighbour;
		this.bits[this.size] = bits;
		this.conflicts[this.size++] = conflict;
	}

	boolean remove(int neighbour) {
		var at = indexOf(neighbour);
		if (at < 0) {
			return false;
		}
		this.size--;
		this.neighbours[at] = this.neighbours[this.size];
		this.bits[at] = this.bits[this.size];
		this.conflicts[at] = this.conflicts[this.size];
		return true;
	}

	int indexOf(int neighbour) {
		for (int i = 0; i < this.size; i++) {
			if (this.neighbours[i] == neighbour) {
				return i;
			}
		}
		return -1;
	}

	int size() {
		return this.size;
	}

	int neighbour(int i) {
		return this.neighbours[i];
	}

	double bits(int i) {
		return this.bits[i];
	}

	boolean conflict(int i) {
		return this.conflicts[i];
	}

}
