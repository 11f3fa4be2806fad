package io.c360.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Things to choose from, the heavy ones more often. */
final class Weighted<T> {

	private final List<T> things = new ArrayList<>();

	private int[] until = new int[16];

	private int total;

	Weighted<T> add(T thing, int weight) {
		if (weight <= 0) {
			return this;
		}
		if (this.things.size() == this.until.length) {
			this.until = Arrays.copyOf(this.until, this.until.length * 2);
		}
		this.total += weight;
		this.until[this.things.size()] = this.total;
		this.things.add(thing);
		return this;
	}

	T pick(Dice dice) {
		int found = Arrays.binarySearch(this.until, 0, this.things.size(), dice.below(this.total) + 1);
		return this.things.get((found >= 0) ? found : -found - 1);
	}

	List<T> all() {
		return List.copyOf(this.things);
	}

}
