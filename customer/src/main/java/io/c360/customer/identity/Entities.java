package io.c360.customer.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps customers' ids stable. An id stays where most of its records are, among equals
 * where its first record is; of several ids in one cluster the one that brings most
 * records survives, among equals the one that owns the first record.
 */
public final class Entities {

	/** A record that did not come by a merge outweighs any number of those that did. */
	private static final long NATIVE = 1L << 32;

	private Entities() {
	}

	/** Like the other method, for callers that remember no retired ids. */
	public static Assignment reconcile(Map<RecordId, CustomerId> before, List<SortedSet<RecordId>> clusters,
			Supplier<CustomerId> fresh) {
		return reconcile(before, Map.of(), clusters, fresh);
	}

	/**
	 * Gives every cluster an id.
	 * @param before which customer each record belonged to; records that are in no
	 * cluster any more were deleted
	 * @param retired the id that a record had before it was merged into its present one,
	 * for such records only: a cluster that comes out of a merge gets its old id back
	 * @param fresh makes a new id; called in the order of the clusters' first records
	 */
	public static Assignment reconcile(Map<RecordId, CustomerId> before, Map<RecordId, CustomerId> retired,
			List<SortedSet<RecordId>> clusters, Supplier<CustomerId> fresh) {
		var ordered = new ArrayList<>(clusters);
		ordered.sort(Clustering.BY_FIRST);
		var ids = new ArrayList<@Nullable CustomerId>();
		var owners = owners(before, retired, ordered, ids);
		var after = new TreeMap<RecordId, CustomerId>();
		var events = new ArrayList<EntityEvent>();
		var taken = new HashSet<>(owners.keySet());
		taken.addAll(before.values());
		for (int i = 0; i < ordered.size(); i++) {
			var id = ids.get(i);
			if (id == null) {
				id = unclaimed(ordered.get(i), before, retired, taken, fresh, events);
				ids.set(i, id);
			}
			for (var record : ordered.get(i)) {
				after.put(record, id);
			}
		}
		merges(before, after, owners, events);
		moves(before, after, owners, events);
		return new Assignment(after, events);
	}

	private static Map<CustomerId, Integer> owners(Map<RecordId, CustomerId> before, Map<RecordId, CustomerId> retired,
			List<SortedSet<RecordId>> ordered, List<@Nullable CustomerId> ids) {
		var best = new HashMap<CustomerId, long[]>();
		var overlaps = new ArrayList<Map<CustomerId, Long>>();
		for (int i = 0; i < ordered.size(); i++) {
			var overlap = new HashMap<CustomerId, Long>();
			for (var record : ordered.get(i)) {
				var old = before.get(record);
				if (old != null) {
					overlap.merge(old, old.equals(retired.getOrDefault(record, old)) ? NATIVE : 1, Long::sum);
				}
			}
			overlaps.add(overlap);
			var cluster = i;
			overlap.forEach((id, count) -> {
				var known = best.get(id);
				if (known == null || count > known[1]) {
					best.put(id, new long[] { cluster, count });
				}
			});
		}
		var owners = new HashMap<CustomerId, Integer>();
		for (int i = 0; i < ordered.size(); i++) {
			CustomerId winner = null;
			var most = 0L;
			for (var record : ordered.get(i)) {
				var old = before.get(record);
				var place = (old != null) ? best.get(old) : null;
				if (old != null && place != null && place[0] == i && overlaps.get(i).getOrDefault(old, 0L) > most) {
					winner = old;
					most = overlaps.get(i).getOrDefault(old, 0L);
				}
			}
			ids.add(winner);
			if (winner != null) {
				owners.put(winner, i);
			}
		}
		return owners;
	}

	private static CustomerId unclaimed(SortedSet<RecordId> cluster, Map<RecordId, CustomerId> before,
			Map<RecordId, CustomerId> retired, Collection<CustomerId> taken, Supplier<CustomerId> fresh,
			List<EntityEvent> events) {
		CustomerId from = null;
		for (var record : cluster) {
			from = (from == null) ? before.get(record) : from;
		}
		for (var record : cluster) {
			var old = retired.get(record);
			if (old != null && taken.add(old)) {
				events.add((from != null) ? new EntityEvent.Revived(old, from) : new EntityEvent.Created(old));
				return old;
			}
		}
		var id = fresh.get();
		events.add((from != null) ? new EntityEvent.Split(id, from) : new EntityEvent.Created(id));
		return id;
	}

	private static void merges(Map<RecordId, CustomerId> before, Map<RecordId, CustomerId> after,
			Map<CustomerId, Integer> owners, List<EntityEvent> events) {
		var gone = new TreeMap<CustomerId, Map<CustomerId, Integer>>(Comparator.comparing(CustomerId::value));
		new TreeMap<>(before).forEach((record, old) -> {
			if (!owners.containsKey(old)) {
				var into = gone.computeIfAbsent(old, _ -> new java.util.LinkedHashMap<>());
				var now = after.get(record);
				if (now != null) {
					into.merge(now, 1, Integer::sum);
				}
			}
		});
		gone.forEach((old, into) -> {
			CustomerId target = null;
			for (var entry : into.entrySet()) {
				if (target == null || entry.getValue() > into.getOrDefault(target, 0)) {
					target = entry.getKey();
				}
			}
			events.add((target != null) ? new EntityEvent.Merged(old, target) : new EntityEvent.Emptied(old));
		});
	}

	private static void moves(Map<RecordId, CustomerId> before, Map<RecordId, CustomerId> after,
			Map<CustomerId, Integer> owners, List<EntityEvent> events) {
		var born = new HashSet<CustomerId>();
		for (var event : events) {
			switch (event) {
				case EntityEvent.Split split -> born.add(split.customer());
				case EntityEvent.Revived revived -> born.add(revived.customer());
				default -> {
				}
			}
		}
		new TreeMap<>(before).forEach((record, old) -> {
			var now = after.get(record);
			if (now != null && !now.equals(old) && owners.containsKey(old) && !born.contains(now)) {
				events.add(new EntityEvent.RecordMoved(record, old, now));
			}
		});
	}

}
