package io.c360.customer.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import io.c360.customer.RecordId;

/**
 * What becomes of some customers when the same records are resolved in another way, by
 * another model or with other decisions.
 *
 * @param before the customers as they were, ordered by their first record
 * @param after the customers as they would be, of the same records
 */
public record ClusteringChange(List<SortedSet<RecordId>> before, List<SortedSet<RecordId>> after) {

	/** What kind of change it is. */
	public enum Kind {

		/** Several customers become one. */
		MERGE,
		/** One customer becomes several. */
		SPLIT,
		/** Several customers exchange records. */
		REARRANGEMENT

	}

	public ClusteringChange {
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	/**
	 * Everything that differs between two ways of clustering the same records, ordered by
	 * first record; customers that stay as they are do not appear.
	 * @throws IllegalArgumentException when the two do not hold the same records
	 */
	public static List<ClusteringChange> between(Collection<? extends SortedSet<RecordId>> before,
			Collection<? extends SortedSet<RecordId>> after) {
		var old = List.copyOf(before);
		var homes = new HashMap<RecordId, Integer>();
		for (int i = 0; i < old.size(); i++) {
			for (var record : old.get(i)) {
				homes.put(record, i);
			}
		}
		var groups = new Groups(old.size());
		var seen = 0;
		for (var cluster : after) {
			var first = home(homes, cluster.first());
			for (var record : cluster) {
				groups.join(first, home(homes, record));
				seen++;
			}
		}
		if (seen != homes.size()) {
			throw new IllegalArgumentException("Both ways must hold the same records");
		}
		return changes(old, after, groups, homes);
	}

	private static List<ClusteringChange> changes(List<? extends SortedSet<RecordId>> old,
			Collection<? extends SortedSet<RecordId>> after, Groups groups, HashMap<RecordId, Integer> homes) {
		var were = new HashMap<Integer, List<SortedSet<RecordId>>>();
		var are = new HashMap<Integer, List<SortedSet<RecordId>>>();
		for (int i = 0; i < old.size(); i++) {
			were.computeIfAbsent(groups.find(i), _ -> new ArrayList<>()).add(old.get(i));
		}
		for (var cluster : after) {
			are.computeIfAbsent(groups.find(home(homes, cluster.first())), _ -> new ArrayList<>()).add(cluster);
		}
		var result = new ArrayList<ClusteringChange>();
		were.forEach((group, customers) -> {
			var now = are.getOrDefault(group, List.of());
			if (customers.size() > 1 || now.size() > 1) {
				result.add(new ClusteringChange(customers.stream().sorted(Clustering.BY_FIRST).toList(),
						now.stream().sorted(Clustering.BY_FIRST).toList()));
			}
		});
		result.sort((a, b) -> Clustering.BY_FIRST.compare(a.before().getFirst(), b.before().getFirst()));
		return result;
	}

	private static int home(HashMap<RecordId, Integer> homes, RecordId record) {
		var home = homes.get(record);
		if (home == null) {
			throw new IllegalArgumentException("Both ways must hold the same records");
		}
		return home;
	}

	/** What kind of change it is. */
	public Kind kind() {
		return (this.after.size() == 1) ? Kind.MERGE : (this.before.size() == 1) ? Kind.SPLIT : Kind.REARRANGEMENT;
	}

	/**
	 * Records that leave the customer where most of their fellows stay: all but the
	 * largest common part of each customer that was.
	 */
	public SortedSet<RecordId> moved() {
		var result = new TreeSet<RecordId>();
		for (var was : this.before) {
			SortedSet<RecordId> most = new TreeSet<>();
			for (var is : this.after) {
				var common = new TreeSet<>(was);
				common.retainAll(is);
				most = (common.size() > most.size()) ? common : most;
			}
			var rest = new TreeSet<>(was);
			rest.removeAll(most);
			result.addAll(rest);
		}
		return result;
	}

}
