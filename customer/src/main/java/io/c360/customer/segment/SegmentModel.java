package io.c360.customer.segment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Segments as they were found on a day. It holds middles only and nothing of a customer.
 *
 * @param customers how many it was found among
 * @param stability the adjusted Rand index of what other draws of the same customers give
 * @param silhouette how far apart the segments are, 0 to 1
 */
public record SegmentModel(LocalDate day, int customers, double stability, double silhouette, List<Double> centres,
		List<Double> widths, List<Cluster> clusters) {

	/** Those who never held anything. */
	public static final String PROSPECT = "PROSPECT";

	/** Those of whom everything has ended. */
	public static final String FORMER = "FORMER";

	private static final int REASONS = 3;

	public SegmentModel {
		centres = List.copyOf(centres);
		widths = List.copyOf(widths);
		clusters = List.copyOf(clusters);
		var features = Feature.values().length;
		if (clusters.isEmpty() || centres.size() != features || widths.size() != features
				|| clusters.stream().anyMatch(cluster -> cluster.centre().size() != features)
				|| clusters.stream().map(Cluster::name).distinct().count() != clusters.size()) {
			throw new IllegalArgumentException("A segment model has a middle of each feature and names that differ");
		}
	}

	/**
	 * One segment.
	 *
	 * @param name stays when the model is fitted again
	 * @param traits by what it differs from the customer in the middle, as of this fit,
	 * the most telling first
	 * @param centre one for each feature, on the scale of the model
	 * @param customers how many were in it when it was fitted
	 */
	public record Cluster(String name, List<String> traits, List<Double> centre, int customers) {

		public Cluster {
			traits = List.copyOf(traits);
			centre = List.copyOf(centre);
		}

		double[] point() {
			return this.centre.stream().mapToDouble(Double::doubleValue).toArray();
		}

	}

	/** The segment of a customer: everybody is in exactly one. */
	public Segment of(Behaviour behaviour) {
		if (!behaviour.active()) {
			return (behaviour.since() == null) ? Segment.byRule(PROSPECT, "never held anything")
					: Segment.byRule(FORMER, "everything has ended");
		}
		var point = scaling().apply(behaviour.point());
		var ranked = this.clusters.stream()
			.sorted(Comparator.comparingDouble((Cluster cluster) -> Clusters.distance(point, cluster.point()))
				.thenComparing(Cluster::name))
			.toList();
		var nearest = ranked.getFirst();
		var next = (ranked.size() > 1) ? ranked.get(1) : nearest;
		return new Segment(nearest.name(), Clusters.distance(point, nearest.point()), next.name(),
				Clusters.distance(point, next.point()), reasons(behaviour, point, nearest, next));
	}

	/** The features by which the nearest segment is nearer than the next, most of all. */
	private List<Segment.Reason> reasons(Behaviour behaviour, double[] point, Cluster nearest, Cluster next) {
		var reasons = new ArrayList<Segment.Reason>();
		for (var feature : Feature.values()) {
			int place = feature.place();
			var toNearest = point[place] - nearest.centre().get(place);
			var toNext = point[place] - next.centre().get(place);
			reasons.add(new Segment.Reason(feature, behaviour.values().get(place),
					scaling().undo(nearest.point())[place], toNext * toNext - toNearest * toNearest));
		}
		return reasons.stream()
			.filter(reason -> reason.pull() > 0)
			.sorted(Comparator.comparingDouble((Segment.Reason reason) -> -reason.pull())
				.thenComparing(Segment.Reason::feature))
			.limit(REASONS)
			.toList();
	}

	Scaling scaling() {
		return new Scaling(this.centres, this.widths);
	}

	/** The number of the segment of each of some customers who have something in use. */
	int[] groups(List<double[]> points) {
		var scaling = scaling();
		var clusters = new Clusters(this.clusters.stream().map(Cluster::point).toList(), 0);
		return points.stream().mapToInt(point -> clusters.nearest(scaling.apply(point))).toArray();
	}

	/** The middle of a segment as features are measured. */
	public List<Double> middle(Cluster cluster) {
		return Arrays.stream(scaling().undo(cluster.point())).boxed().toList();
	}

	/** How many customers are in each segment, the segments in the order of the model. */
	public int[] count(List<Behaviour> customers) {
		var groups = groups(customers.stream().map(Behaviour::point).toList());
		return IntStream.range(0, this.clusters.size())
			.map(group -> (int) Arrays.stream(groups).filter(one -> one == group).count())
			.toArray();
	}

}
