package io.c360.customer.segment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Brings features to one scale that a few odd customers hardly move: the median becomes
 * 0, the mean distance to it that of a normal distribution, and nothing lies further out
 * than three.
 */
record Scaling(List<Double> centres, List<Double> widths) {

	private static final double NORMAL = 1.2533;

	private static final double FURTHEST = 3;

	Scaling {
		centres = List.copyOf(centres);
		widths = List.copyOf(widths);
	}

	static Scaling of(List<double[]> points) {
		var features = IntStream.range(0, points.getFirst().length)
			.mapToObj(feature -> points.stream().mapToDouble(point -> point[feature]).sorted().toArray())
			.toList();
		return new Scaling(features.stream().map(sorted -> quantile(sorted, 0.5)).toList(),
				features.stream().map(Scaling::width).toList());
	}

	/** Where half of them are the same, the standard deviation. */
	private static double width(double[] sorted) {
		var median = quantile(sorted, 0.5);
		if (quantile(sorted, 0.25) < quantile(sorted, 0.75)) {
			return NORMAL * Arrays.stream(sorted).map(value -> Math.abs(value - median)).average().orElse(1);
		}
		var mean = Arrays.stream(sorted).average().orElse(0);
		var spread = Math.sqrt(Arrays.stream(sorted).map(value -> (value - mean) * (value - mean)).average().orElse(0));
		return (spread > 0) ? spread : 1;
	}

	private static double quantile(double[] sorted, double share) {
		return sorted[(int) Math.floor(share * (sorted.length - 1))];
	}

	double[] apply(double[] point) {
		return IntStream.range(0, point.length)
			.mapToDouble(feature -> Math.clamp((point[feature] - this.centres.get(feature)) / this.widths.get(feature),
					-FURTHEST, FURTHEST))
			.toArray();
	}

	double[] undo(double[] scaled) {
		return IntStream.range(0, scaled.length)
			.mapToDouble(feature -> scaled[feature] * this.widths.get(feature) + this.centres.get(feature))
			.toArray();
	}

}
