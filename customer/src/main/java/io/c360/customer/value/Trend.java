package io.c360.customer.value;

import java.util.Arrays;

/**
 * Where a series goes, by the Mann-Kendall test, two-sided at ten percent, with the
 * median of all slopes (Theil-Sen) as its size.
 *
 * @param slope change from one value to the next
 * @param z how unlikely it is by chance, in standard deviations
 * @param values how many values were looked at
 */
public record Trend(Direction direction, double slope, double z, int values) {

	/** The test that tells direction from chance. */
	public static final String TEST = "Mann-Kendall, two-sided, 10 %";

	private static final double CRITICAL = 1.6449;

	private static final int FEWEST = 4;

	/** Where a series goes. */
	public enum Direction {

		UP, FLAT, DOWN,
		/** Fewer than four values say nothing. */
		UNKNOWN

	}

	/** The trend of values in their order. */
	public static Trend of(long... values) {
		var n = values.length;
		if (n < FEWEST) {
			return new Trend(Direction.UNKNOWN, 0, 0, n);
		}
		var slopes = new double[n * (n - 1) / 2];
		int s = 0;
		int next = 0;
		for (int i = 0; i < n; i++) {
			for (int j = i + 1; j < n; j++) {
				s += Long.compare(values[j], values[i]);
				slopes[next++] = (values[j] - values[i]) / (double) (j - i);
			}
		}
		Arrays.sort(slopes);
		var variance = (n * (n - 1.0) * (2 * n + 5) - ties(values)) / 18;
		var z = (s == 0 || variance <= 0) ? 0 : (s - Integer.signum(s)) / Math.sqrt(variance);
		var direction = (z > CRITICAL) ? Direction.UP : (z < -CRITICAL) ? Direction.DOWN : Direction.FLAT;
		return new Trend(direction, median(slopes), z, n);
	}

	private static double ties(long[] values) {
		var sorted = values.clone();
		Arrays.sort(sorted);
		double ties = 0;
		for (int from = 0; from < sorted.length;) {
			int to = from;
			while (to < sorted.length && sorted[to] == sorted[from]) {
				to++;
			}
			double t = to - from;
			ties += t * (t - 1) * (2 * t + 5);
			from = to;
		}
		return ties;
	}

	private static double median(double[] sorted) {
		var middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

}
