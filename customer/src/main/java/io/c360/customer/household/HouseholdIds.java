package io.c360.customer.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
		var homes = homes(before);
		for (int i = 0; i < after.size(); i++) {
			var index = i;
			after.get(i)
				.members()
				.stream()
				.map(Household.Member::person)
				.distinct()
				.flatMap(person -> homes.getOrDefault(person, List.of()).stream())
				.collect(Collectors.groupingBy(id -> id, Collectors.counting()))
				.forEach((id, both) -> shares.add(new Share(id, index, both)));
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

	/** The ids of the households that each person was in. */
	private static Map<String, List<String>> homes(Map<String, Set<String>> before) {
		var homes = new HashMap<String, List<String>>();
		before.forEach((id, people) -> people
			.forEach(person -> homes.computeIfAbsent(person, one -> new ArrayList<>(1)).add(id)));
		return homes;
	}

	private record Share(String id, int index, long people) {
	}

}
