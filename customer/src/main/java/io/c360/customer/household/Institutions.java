package io.c360.customer.household;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places that more people live at than can be a household. Who lives nearly there, but
 * for a slip in the address, is counted in.
 */
final class Institutions {

	private final Surroundings around;

	Institutions(Surroundings around) {
		this.around = around;
	}

	/**
	 * @param groups who was found together, and who is alone; a group that is an
	 * institution, or nearly lives in one, is taken out
	 */
	List<Household> of(List<Collection<Stay>> groups) {
		var places = new ArrayList<List<Stay>>();
		var byStreet = new HashMap<String, List<Integer>>();
		var byNumber = new HashMap<String, List<Integer>>();
		Formation.byDwelling(groups.stream().flatMap(Collection::stream).toList()).forEach((key, stays) -> {
			if (this.around.isPassed(stays.getFirst().dwellingKey())) {
				var at = stays.getFirst().dwelling();
				byStreet.computeIfAbsent(at.street(), street -> new ArrayList<>()).add(places.size());
				byNumber.computeIfAbsent(at.number(), number -> new ArrayList<>()).add(places.size());
				places.add(new ArrayList<>(stays));
			}
		});
		var others = new ArrayList<Collection<Stay>>();
		for (var group : groups) {
			var rest = group.stream().filter(stay -> !isAt(stay)).toList();
			if (!rest.isEmpty() && !absorb(rest, places, byStreet, byNumber)) {
				others.add(rest);
			}
		}
		groups.clear();
		groups.addAll(others);
		return places.stream().map(Formation::collective).toList();
	}

	private boolean isAt(Stay stay) {
		return stay.dwelling().isHouse() && this.around.isPassed(stay.dwellingKey());
	}

	/** Nearly there is only who is nearly at one such place. */
	private static boolean absorb(Collection<Stay> group, List<List<Stay>> places, Map<String, List<Integer>> byStreet,
			Map<String, List<Integer>> byNumber) {
		var stays = group.iterator();
		var stay = stays.next();
		var near = new ArrayList<>(byStreet.getOrDefault(stay.dwelling().street(), List.of()));
		near.addAll(byNumber.getOrDefault(stay.dwelling().number(), List.of()));
		var fits = near.stream()
			.distinct()
			.filter(place -> group.stream().allMatch(one -> isNear(one, places.get(place).getFirst())))
			.toList();
		return fits.size() == 1 && places.get(fits.getFirst()).addAll(group);
	}

	private static boolean isNear(Stay stay, Stay resident) {
		return switch (resident.dwelling().compare(stay.dwelling())) {
			case SAME, STREET_TYPO, NUMBER_TYPO, NUMBER_MISSING, STREET_ONLY, UNIT_MISSING -> true;
			case STREET_MISSING -> stay.dwelling().number().length() > 2;
			case OTHER_UNIT, UNKNOWN, DIFFERENT -> false;
		};
	}

}
