package io.c360.customer.identity;

import java.util.HashMap;
import java.util.Map;

/**
 * How well a clustering agrees with a known truth.
 *
 * @param precision of pairs
 * @param recall of pairs
 * @param bCubedPrecision mean over records
 * @param bCubedRecall mean over records
 */
public record Quality(double precision, double recall, double bCubedPrecision, double bCubedRecall) {

	/** Compares two partitions of the same things. */
	public static <T> Quality of(Map<T, String> truth, Map<T, String> found) {
		var both = new HashMap<String, Integer>();
		var ofTruth = new HashMap<String, Integer>();
		var ofFound = new HashMap<String, Integer>();
		for (var entry : truth.entrySet()) {
			var cluster = found.getOrDefault(entry.getKey(), "none of " + entry.getKey());
			both.merge(entry.getValue() + '\n' + cluster, 1, Integer::sum);
			ofTruth.merge(entry.getValue(), 1, Integer::sum);
			ofFound.merge(cluster, 1, Integer::sum);
		}
		var hits = 0.0;
		var cubedPrecision = 0.0;
		var cubedRecall = 0.0;
		for (var entry : both.entrySet()) {
			double n = entry.getValue();
			var parts = entry.getKey().split("\n", 2);
			hits += n * (n - 1) / 2;
			cubedPrecision += n * n / ofFound.getOrDefault(parts[1], 1);
			cubedRecall += n * n / ofTruth.getOrDefault(parts[0], 1);
		}
		var size = Math.max(1, truth.size());
		return new Quality(ratio(hits, pairs(ofFound)), ratio(hits, pairs(ofTruth)), cubedPrecision / size,
				cubedRecall / size);
	}

	/** Harmonic mean over pairs. */
	public double f1() {
		return harmonic(this.precision, this.recall);
	}

	/** Harmonic mean over records. */
	public double bCubed() {
		return harmonic(this.bCubedPrecision, this.bCubedRecall);
	}

	private static double harmonic(double a, double b) {
		return (a + b == 0) ? 0 : 2 * a * b / (a + b);
	}

	private static double ratio(double some, double all) {
		return (all == 0) ? 1 : some / all;
	}

	private static double pairs(Map<String, Integer> sizes) {
		return sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
	}

}
