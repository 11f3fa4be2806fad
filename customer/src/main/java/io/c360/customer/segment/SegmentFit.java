package io.c360.customer.segment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds segments among customers: of three to eight the number whose segments lie
 * furthest apart, if other draws of the same customers confirm it, else the next. A fit
 * that follows another one keeps its number while that is confirmed. The same customers
 * give the same segments.
 */
public final class SegmentFit {

	/** Fewer customers say nothing. */
	public static final int FEWEST = 200;

	/** How alike the segments of other draws must be, by the adjusted Rand index. */
	public static final double STABLE = 0.8;

	private static final int LEAST = 3;

	private static final int MOST = 8;

	private static final int DRAWS = 6;

	private static final double SMALLEST = 0.02;

	private static final long SEED = 20_260_501;

	private final List<double[]> points;

	private final Scaling scaling;

	private final List<double[]> scaled;

	private SegmentFit(List<double[]> points) {
		this.points = points;
		this.scaling = Scaling.of(points);
		this.scaled = points.stream().map(this.scaling::apply).toList();
	}

	/**
	 * Finds the segments of customers who have something in use; others are left out.
	 * @param former the model whose names are kept where segments stayed; null for none
	 * @return empty when there are too few customers, or no number of segments is stable
	 */
	public static Optional<SegmentModel> of(List<Behaviour> customers, @Nullable SegmentModel former, LocalDate day) {
		var points = customers.stream().filter(Behaviour::active).map(Behaviour::point).toList();
		return (points.size() < FEWEST) ? Optional.empty() : new SegmentFit(points).best(former, day);
	}

	private record Candidate(int k, Clusters clusters, double silhouette) {
	}

	private Optional<SegmentModel> best(@Nullable SegmentModel former, LocalDate day) {
		var before = Optional.ofNullable(former).stream().map(model -> candidate(model.clusters().size()));
		var others = IntStream.rangeClosed(LEAST, MOST)
			.mapToObj(this::candidate)
			.sorted(Comparator.comparingDouble(Candidate::silhouette).reversed());
		return Stream.concat(before, others)
			.filter(this::isOfSomeSize)
			.flatMap(candidate -> confirmed(candidate, former, day).stream())
			.findFirst();
	}

	private Candidate candidate(int k) {
		var clusters = Clusters.of(this.scaled, k, SEED);
		return new Candidate(k, clusters, clusters.silhouette(this.scaled));
	}

	private boolean isOfSomeSize(Candidate candidate) {
		return Arrays.stream(candidate.clusters().sizes(this.scaled))
			.allMatch(size -> size >= SMALLEST * this.scaled.size());
	}

	private Optional<SegmentModel> confirmed(Candidate candidate, @Nullable SegmentModel former, LocalDate day) {
		var worst = 1.0;
		for (int draw = 0; draw < DRAWS && worst >= STABLE; draw++) {
			worst = Math.min(worst, alike(candidate.clusters(), candidate.k(), SEED + draw));
		}
		return (worst < STABLE) ? Optional.empty() : Optional.of(model(candidate, worst, former, day));
	}

	/** How alike the segments are that customers drawn with replacement give. */
	private double alike(Clusters clusters, int k, long seed) {
		var random = new Random(seed);
		var drawn = IntStream.range(0, this.points.size())
			.mapToObj(_ -> this.points.get(random.nextInt(this.points.size())))
			.toList();
		var scale = Scaling.of(drawn);
		var others = Clusters.of(drawn.stream().map(scale::apply).toList(), k, seed);
		return RandIndex.adjusted(this.scaled.stream().mapToInt(clusters::nearest).toArray(),
				this.points.stream().mapToInt(point -> others.nearest(scale.apply(point))).toArray());
	}

	private SegmentModel model(Candidate found, double stability, @Nullable SegmentModel former, LocalDate day) {
		var centres = found.clusters().centres();
		var sizes = found.clusters().sizes(this.scaled);
		var names = SegmentNames.of(centres, (former != null) ? SegmentNames.kept(former, this.scaling) : List.of());
		var clusters = IntStream.range(0, centres.size())
			.mapToObj(one -> new SegmentModel.Cluster(names.get(one), SegmentNames.traits(centres.get(one)),
					boxed(centres.get(one)), sizes[one]))
			.sorted(Comparator.comparing(SegmentModel.Cluster::name))
			.toList();
		return new SegmentModel(day, this.points.size(), stability, found.silhouette(), this.scaling.centres(),
				this.scaling.widths(), clusters);
	}

	private static List<Double> boxed(double[] values) {
		return DoubleStream.of(values).boxed().toList();
	}

}
