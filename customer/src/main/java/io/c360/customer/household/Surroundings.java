package io.c360.customer.household;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.c360.customer.name.Similarity;

/** Who shares which key: what there is to compare, and what makes a hint ambiguous. */
final class Surroundings {

	private final Map<Long, List<Stay>> byKey;

	private final Map<Long, Long> distinct = new HashMap<>();

	/**
	 * @param byKey for each key everybody who has it, or nothing for a key over its cap
	 */
	Surroundings(Map<Long, List<Stay>> byKey) {
		this.byKey = byKey;
	}

	/** Everybody who has the key; nobody when too many have it. */
	List<Stay> on(HouseholdKey key) {
		return this.byKey.getOrDefault(key.id(), List.of());
	}

	/**
	 * How many houses of one street, or of one number, are among those who share a key.
	 */
	long houses(HouseholdKey key) {
		return this.distinct.computeIfAbsent(key.id(),
				id -> on(key).stream().map(Stay::dwelling).filter(Dwelling::isHouse).distinct().count());
	}

	/** How many numbers a street has; very many for a street that too many live in. */
	long numbers(HouseholdKey street) {
		var stays = on(street);
		return stays.isEmpty() ? Long.MAX_VALUE
				: stays.stream()
					.map(stay -> stay.dwelling().number())
					.filter(text -> !text.isEmpty())
					.distinct()
					.count();
	}

	/** How many units a house has; very many for a house that too many live in. */
	long units(HouseholdKey house) {
		var stays = on(house);
		return stays.isEmpty() ? Long.MAX_VALUE
				: stays.stream().map(stay -> stay.dwelling().unit()).filter(text -> !text.isEmpty()).distinct().count();
	}

	/** How many houses have two or more of those who share a key. */
	long settled(HouseholdKey key) {
		return on(key).stream()
			.map(Stay::dwelling)
			.filter(Dwelling::isHouse)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.values()
			.stream()
			.filter(people -> people > 1)
			.count();
	}

	/**
	 * True when they have one surname, or one has the surname of somebody at the other's
	 * place.
	 */
	boolean areOfOneName(Stay a, Stay b) {
		return isNamed(a, b) || isAmong(a, b) || isAmong(b, a);
	}

	private boolean isAmong(Stay stay, Stay resident) {
		return resident.dwelling().isHouse()
				&& on(resident.dwellingKey()).stream().anyMatch(other -> isNamed(stay, other));
	}

	private static boolean isNamed(Stay a, Stay b) {
		return (!a.person().surname().isEmpty() && a.person().surname().equals(b.person().surname()))
				|| isSlip(a.person().surname(), b.person().surname());
	}

	/**
	 * Two spellings of one surname, as a clerk or a scanner makes them; not for short
	 * ones.
	 */
	static boolean isSlip(String one, String other) {
		return Math.min(one.length(), other.length()) >= 5 && !one.equals(other) && Similarity.oneEdit(one, other);
	}

	/** How many of those who share a key live at exactly this place. */
	long at(HouseholdKey key, Dwelling dwelling) {
		return on(key).stream().filter(stay -> stay.dwelling().equals(dwelling)).count();
	}

}
