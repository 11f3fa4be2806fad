package io.c360.customer.segment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What segments are called. A segment that is where one of the former model was keeps its
 * name. A new one is named for its value, and for as many of the traits by which it
 * differs most as it takes to tell it from the others.
 */
final class SegmentNames {

	private static final String BETWEEN = "_";

	/** From here on a segment differs from the customer in the middle. */
	private static final double TELLING = 0.5;

	private static final String MIDDLE_VALUE = "MIDDLE_VALUE";

	private static final String TYPICAL = "TYPICAL";

	private SegmentNames() {
	}

	/** A segment of the former model, on the scale of the new one. */
	record Kept(String name, List<Double> place) {

		static Kept of(String name, double[] centre) {
			return new Kept(name, Arrays.stream(centre).boxed().toList());
		}

		double[] centre() {
			return this.place.stream().mapToDouble(Double::doubleValue).toArray();
		}

	}

	static List<Kept> kept(SegmentModel former, Scaling scaling) {
		return former.clusters()
			.stream()
			.map(cluster -> Kept.of(cluster.name(), scaling.apply(former.scaling().undo(cluster.point()))))
			.toList();
	}

	/** A name for each centre, in their order. */
	static List<String> of(List<double[]> centres, List<Kept> former) {
		var names = new TreeMap<>(matches(centres, former));
		// a name that was in use means what it meant, or nothing
		var taken = new HashSet<>(former.stream().map(Kept::name).toList());
		IntStream.range(0, centres.size())
			.filter(one -> !names.containsKey(one))
			.forEach(one -> names.put(one, free(centres.get(one), taken)));
		return List.copyOf(names.values());
	}

	/** The nearest pairs first; nobody moves further than halfway to somebody else. */
	private static Map<Integer, String> matches(List<double[]> centres, List<Kept> former) {
		var matches = new TreeMap<Integer, String>();
		var reach = reach(centres);
		record Pair(int centre, Kept kept, double apart) {
		}
		IntStream.range(0, centres.size())
			.boxed()
			.flatMap(one -> former.stream()
				.map(kept -> new Pair(one, kept, Clusters.distance(centres.get(one), kept.centre()))))
			.filter(pair -> pair.apart() <= reach)
			.sorted(Comparator.comparingDouble(Pair::apart).thenComparing(pair -> pair.kept().name()))
			.forEach(pair -> {
				if (!matches.containsValue(pair.kept().name())) {
					matches.putIfAbsent(pair.centre(), pair.kept().name());
				}
			});
		return matches;
	}

	private static double reach(List<double[]> centres) {
		return IntStream.range(0, centres.size())
			.boxed()
			.flatMapToDouble(one -> IntStream.range(0, one)
				.mapToDouble(other -> Clusters.distance(centres.get(one), centres.get(other))))
			.min()
			.orElse(0) / 2;
	}

	private static String free(double[] centre, Set<String> taken) {
		var traits = traits(centre);
		var value = traits.stream().filter(SegmentNames::isValue).findFirst().orElse(MIDDLE_VALUE);
		var others = traits.stream().filter(trait -> !isValue(trait)).toList();
		for (int many = 1; many <= others.size(); many++) {
			var name = value + BETWEEN + String.join(BETWEEN, others.subList(0, many));
			if (taken.add(name)) {
				return name;
			}
		}
		var name = value + BETWEEN + (others.isEmpty() ? TYPICAL : String.join(BETWEEN, others));
		int number = 2;
		var numbered = name;
		while (!taken.add(numbered)) {
			numbered = name + BETWEEN + number++;
		}
		return numbered;
	}

	private static boolean isValue(String trait) {
		return trait.equals(Feature.VALUE.trait(true)) || trait.equals(Feature.VALUE.trait(false));
	}

	/** By what a centre differs from the customer in the middle, the most first. */
	static List<String> traits(double[] centre) {
		return Arrays.stream(Feature.values())
			.filter(feature -> Math.abs(centre[feature.place()]) >= TELLING)
			.sorted(Comparator.comparingDouble(feature -> -Math.abs(centre[feature.place()])))
			.map(feature -> feature.trait(centre[feature.place()] > 0))
			.toList();
	}

}
