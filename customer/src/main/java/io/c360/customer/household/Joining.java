package io.c360.customer.household;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes households of a component: the two groups with the best mean evidence between
 * them become one, again and again, while that mean is high enough. What comes out
 * depends on the set only.
 */
final class Joining {

	/** From here on people live together. */
	static final double THRESHOLD = 3;

	/** A component that is larger falls apart into those who share a dwelling. */
	private static final int LARGEST = 300;

	private final PairEvidence evidence;

	Joining(PairEvidence evidence) {
		this.evidence = evidence;
	}

	List<SortedSet<Stay>> join(SortedSet<Stay> component) {
		if (component.size() == 1) {
			return List.of(component);
		}
		if (component.size() <= LARGEST) {
			return average(List.copyOf(component));
		}
		var byDwelling = new TreeMap<String, SortedSet<Stay>>();
		for (var stay : component) {
			var key = stay.dwelling().isHouse() ? Long.toString(stay.dwellingKey().id()) : stay.toString();
			byDwelling.computeIfAbsent(key, at -> new TreeSet<>()).add(stay);
		}
		return byDwelling.values()
			.stream()
			.flatMap(some -> (some.size() <= LARGEST) ? average(List.copyOf(some)).stream()
					: some.stream().map(stay -> (SortedSet<Stay>) new TreeSet<>(List.of(stay))))
			.toList();
	}

	private List<SortedSet<Stay>> average(List<Stay> stays) {
		int size = stays.size();
		var groups = new ArrayList<SortedSet<Stay>>();
		stays.forEach(stay -> groups.add(new TreeSet<>(List.of(stay))));
		var sums = new double[size][size];
		for (int i = 0; i < size; i++) {
			for (int j = 0; j < i; j++) {
				sums[i][j] = this.evidence.bits(stays.get(i), stays.get(j));
				sums[j][i] = sums[i][j];
			}
		}
		while (joinBest(groups, sums)) {
			// until nothing is near enough
		}
		return groups.stream().filter(group -> !group.isEmpty()).toList();
	}

	/**
	 * Of equal pairs the first wins; an emptied group has become part of an earlier one.
	 */
	private static boolean joinBest(List<SortedSet<Stay>> groups, double[][] sums) {
		var best = THRESHOLD - 1e-9;
		var left = -1;
		var right = -1;
		for (int i = 0; i < groups.size(); i++) {
			for (int j = i + 1; j < groups.size(); j++) {
				var pairs = groups.get(i).size() * groups.get(j).size();
				if (pairs > 0 && sums[i][j] / pairs > best + 1e-9) {
					best = sums[i][j] / pairs;
					left = i;
					right = j;
				}
			}
		}
		if (left < 0) {
			return false;
		}
		groups.get(left).addAll(groups.get(right));
		groups.get(right).clear();
		for (int k = 0; k < groups.size(); k++) {
			sums[left][k] += sums[right][k];
			sums[k][left] = sums[left][k];
		}
		return true;
	}

}
