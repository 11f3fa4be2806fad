package io.c360.customer.household;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.name.Similarity;

/** Who shares which key: what there is to compare, and what makes a hint ambiguous. */
final class Surroundings {

	private final Map<Long, Sharing> byKey = new HashMap<>();

	/** Lets a stay be found; all stays of a person come one after the other. */
	void add(Stay stay) {
		stay.keys().forEach(key -> sharing(key.id()).add(stay, key.cap()));
	}

	/** Lets a key say nothing: too many have it. */
	void pass(long key) {
		sharing(key).pass();
	}

	/** True when too many have this key. */
	boolean isPassed(HouseholdKey key) {
		return on(key).isEmpty();
	}

	private Sharing sharing(long key) {
		return this.byKey.computeIfAbsent(key, id -> new Sharing());
	}

	private Sharing of(HouseholdKey key) {
		return this.byKey.getOrDefault(key.id(), Sharing.NOBODY);
	}

	/** Everybody who has the key; nobody when too many have it. */
	List<Stay> on(HouseholdKey key) {
		return of(key).stays();
	}

	/**
	 * How many houses of one street, or of one number, are among those who share a key.
	 */
	long houses(HouseholdKey key) {
		return of(key).counts().houses();
	}

	/** How many numbers a street has; very many for a street that too many live in. */
	long numbers(HouseholdKey street) {
		return of(street).counts().numbers();
	}

	/** How many units a house has; very many for a house that too many live in. */
	long units(HouseholdKey house) {
		return of(house).counts().units();
	}

	/** How many houses have two or more of those who share a key. */
	long settled(HouseholdKey key) {
		return of(key).counts().settled();
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
