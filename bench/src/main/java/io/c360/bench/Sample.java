package io.c360.bench;

import java.util.Arrays;

/** Numbers that were measured the same way, in ascending order. Never empty. */
record Sample(double[] ascending) {

	Sample {
		if (ascending.length == 0) {
			throw new IllegalArgumentException("A sample needs at least one number");
		}
		ascending = ascending.clone();
		Arrays.sort(ascending);
	}

	static Sample of(double... numbers) {
		return new Sample(numbers);
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

	/**
	 * How far the extremes are apart, as a share of the median: a measure of the noise.
	 */
	double spread() {
		return (median() == 0) ? 0 : (max() - min()) / median();
	}

}
