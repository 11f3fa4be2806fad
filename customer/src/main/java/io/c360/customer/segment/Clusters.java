package io.c360.customer.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * K-means: centres that lie in the middle of those who are nearest to them. Begun at
 * several places by k-means++ (Arthur and Vassilvitskii 2007), of which the best is kept.
 * The same points and seed give the same centres.
 *
 * @param cost the squared distances of everybody to their centre, together
 */
record Clusters(List<double[]> centres, double cost) {

	private static final int STARTS = 8;

	private static final int ROUNDS = 100;

	/** Finds so many clusters. */
	static Clusters of(List<double[]> points, int k, long seed) {
		var random = new Random(seed);
		Clusters best = null;
		for (int start = 0; start < STARTS; start++) {
			var found = settle(points, begin(points, k, random));
			best = (best == null || found.cost < best.cost) ? found : best;
		}
		return java.util.Objects.requireNonNull(best);
	}

	private static double[][] begin(List<double[]> points, int k, Random random) {
		var centres = new ArrayList<double[]>();
		centres.add(points.get(random.nextInt(points.size())));
		var apart = new double[points.size()];
		Arrays.fill(apart, Double.MAX_VALUE);
		while (centres.size() < k) {
			double sum = 0;
			for (int i = 0; i < apart.length; i++) {
				apart[i] = Math.min(apart[i], squared(points.get(i), centres.getLast()));
				sum += apart[i];
			}
			var draw = random.nextDouble() * sum;
			int taken = 0;
			while (taken < apart.length - 1 && draw >= apart[taken]) {
				draw -= apart[taken++];
			}
			centres.add(points.get(taken));
		}
		return centres.stream().map(double[]::clone).toArray(double[][]::new);
	}

	private static Clusters settle(List<double[]> points, double[][] centres) {
		var before = Double.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			var sums = new double[centres.length][centres[0].length];
			var sizes = new int[centres.length];
			double cost = 0;
			for (var point : points) {
				var nearest = nearest(centres, point);
				sizes[nearest]++;
				cost += squared(point, centres[nearest]);
				for (int i = 0; i < point.length; i++) {
					sums[nearest][i] += point[i];
				}
			}
			if (cost >= before) {
				break;
			}
			before = cost;
			for (int one = 0; one < centres.length; one++) {
				for (int i = 0; i < sums[one].length && sizes[one] > 0; i++) {
					centres[one][i] = sums[one][i] / sizes[one];
				}
			}
		}
		return new Clusters(List.of(centres), before);
	}

	int nearest(double[] point) {
		return nearest(this.centres.toArray(double[][]::new), point);
	}

	private static int nearest(double[][] centres, double[] point) {
		int nearest = 0;
		for (int one = 1; one < centres.length; one++) {
			nearest = (squared(point, centres[one]) < squared(point, centres[nearest])) ? one : nearest;
		}
		return nearest;
	}

	/** How many lie nearest to each centre. */
	int[] sizes(List<double[]> points) {
		var sizes = new int[this.centres.size()];
		points.forEach(point -> sizes[nearest(point)]++);
		return sizes;
	}

	/**
	 * How much nearer everybody is to their own centre than to the next one: 0 is not at
	 * all, 1 on top of it (the simplified silhouette).
	 */
	double silhouette(List<double[]> points) {
		return points.stream().mapToDouble(point -> {
			var apart = this.centres.stream().mapToDouble(centre -> distance(point, centre)).sorted().toArray();
			return (apart[1] > 0) ? (apart[1] - apart[0]) / apart[1] : 0;
		}).average().orElse(0);
	}

	static double distance(double[] one, double[] other) {
		return Math.sqrt(squared(one, other));
	}

	private static double squared(double[] one, double[] other) {
		double sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += (one[i] - other[i]) * (one[i] - other[i]);
		}
		return sum;
	}

}
