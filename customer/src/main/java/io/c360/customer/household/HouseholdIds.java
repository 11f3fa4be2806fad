package io.c360.customer.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Lets households keep their ids while their people come and go: the id goes where most
 * of its people went.
 *
 * @param ids one for each household, in their order
 * @param retired ids that no household has any more, each with the one where most of its
 * people live now; empty when they live together no more
 */
public record HouseholdIds(List<String> ids, Map<String, Optional<String>> retired) {

	/**
	 * Gives ids to households, the old ones where most people live together as before.
	 * @param before the people of each id so far
	 * @param after the households as they are now
	 * @param fresh makes an id that nobody has
	 */
	public static HouseholdIds reconcile(Map<String, Set<String>> before, List<Household> after,
			Supplier<String> fresh) {
		var shares = new ArrayList<Share>();
		for (int i = 0; i < after.size(); i++) {
			for (var old : new TreeMap<>(before).entrySet()) {
				var both = after.get(i)
					.members()
					.stream()
					.filter(member -> old.getValue().contains(member.person()))
					.count();
				if (both > 0) {
					shares.add(new Share(old.getKey(), i, both));
				}
			}
		}
		shares.sort(Comparator.comparingLong(Share::people)
			.reversed()
			.thenComparing(Share::id)
			.thenComparingInt(Share::index));
		var ids = new @Nullable String[after.size()];
		var taken = new HashSet<String>();
		for (var share : shares) {
			if (ids[share.index()] == null && taken.add(share.id())) {
				ids[share.index()] = share.id();
			}
		}
		var named = new ArrayList<String>();
		for (var id : ids) {
			named.add((id != null) ? id : fresh.get());
		}
		var retired = new HashMap<String, Optional<String>>();
		before.keySet()
			.stream()
			.filter(id -> !taken.contains(id))
			.forEach(id -> retired.put(id,
					shares.stream()
						.filter(share -> share.id().equals(id) && share.people() > 1)
						.findFirst()
						.map(share -> named.get(share.index()))));
		return new HouseholdIds(named, retired);
	}

	private record Share(String id, int index, long people) {
	}

}
