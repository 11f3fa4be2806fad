package io.c360.bench;

import java.util.Arrays;

/** Numbers that were measured the same way. Never empty, never changed. */
final class Sample {

	private final double[] ascending;

	/**
	 * Takes numbers in any order.
	 * @throws IllegalArgumentException when there are none
	 */
	Sample(double... numbers) {
		if (numbers.length == 0) {
			throw new IllegalArgumentException("A sample needs at least one number");
		}
		this.ascending = numbers.clone();
		Arrays.sort(this.ascending);
	}

	static Sample of(double... numbers) {
		return new Sample(numbers);
	}

	/** All numbers of both. */
	Sample plus(Sample other) {
		var all = Arrays.copyOf(this.ascending, size() + other.size());
		System.arraycopy(other.ascending, 0, all, size(), other.size());
		return new Sample(all);
	}

	int size() {
		return this.ascending.length;
	}

	double min() {
		return this.ascending[0];
	}

	double max() {
		return this.ascending[this.ascending.length - 1];
	}

	/** The middle one; of an even number the mean of the two in the middle. */
	double median() {
		int middle = size() / 2;
		return (size() % 2 == 1) ? this.ascending[middle] : (this.ascending[middle - 1] + this.ascending[middle]) / 2;
	}

	/**
	 * The smallest number that at least this share of the sample does not exceed (nearest
	 * rank).
	 * @param percent above 0, at most 100
	 */
	double percentile(double percent) {
		if (!(percent > 0 && percent <= 100)) {
			throw new IllegalArgumentException("A percentile is above 0 and at most 100");
		}
		int rank = (int) Math.ceil(percent / 100 * size());
		return this.ascending[Math.max(rank, 1) - 1];
	}

}
