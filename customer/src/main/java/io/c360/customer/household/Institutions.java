package io.c360.customer.household;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places that more people live at than can be a household. Who lives nearly there, but for
 * a slip in the address, is counted in.
 */
final class Institutions {

	private final Set<Long> generic;

	Institutions(Set<Long> generic) {
		this.generic = generic;
	}

	List<Household> of(Collection<Stay> alone) {
		var places = new ArrayList<List<Stay>>();
		var byStreet = new HashMap<String, List<Integer>>();
		var byNumber = new HashMap<String, List<Integer>>();
		Formation.byDwelling(alone).forEach((key, stays) -> {
			if (this.generic.contains(key)) {
				var at = stays.getFirst().dwelling();
				byStreet.computeIfAbsent(at.street(), street -> new ArrayList<>()).add(places.size());
				byNumber.computeIfAbsent(at.number(), number -> new ArrayList<>()).add(places.size());
				places.add(new ArrayList<>(stays));
			}
		});
		for (var stay : alone) {
			if (!stay.dwelling().isUnknown()
					&& !(stay.dwelling().isHouse() && this.generic.contains(stay.dwellingKey().id()))) {
				place(stay, places, byStreet, byNumber);
			}
		}
		return places.stream().map(Formation::collective).toList();
	}

	/** Nearly there is only who is nearly at one such place. */
	private static void place(Stay stay, List<List<Stay>> places, Map<String, List<Integer>> byStreet,
			Map<String, List<Integer>> byNumber) {
		var near = new ArrayList<>(byStreet.getOrDefault(stay.dwelling().street(), List.of()));
		near.addAll(byNumber.getOrDefault(stay.dwelling().number(), List.of()));
		var fits = near.stream().distinct().filter(place -> isNear(stay, places.get(place).getFirst())).toList();
		if (fits.size() == 1) {
			places.get(fits.getFirst()).add(stay);
		}
	}

	private static boolean isNear(Stay stay, Stay resident) {
		return switch (resident.dwelling().compare(stay.dwelling())) {
			case SAME, STREET_TYPO, NUMBER_TYPO, NUMBER_MISSING, UNIT_MISSING -> true;
			case STREET_MISSING -> stay.dwelling().number().length() > 2;
			case OTHER_UNIT, UNKNOWN, DIFFERENT -> false;
		};
	}

}
