package io.c360.customer.household;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import io.c360.customer.name.Similarity;

/** What speaks for and against two stays being in one household. */
final class PairEvidence {

	/** Those who are a generation apart may be parent and child. */
	static final int GENERATION = 20;

	/** As many as a household may have. */
	private static final int FEW = 8;

	private static final Evidence ONE_PERSON = new Evidence("person", "the same", -1000);

	private final Surroundings around;

	PairEvidence(Surroundings around) {
		this.around = around;
	}

	double bits(Stay a, Stay b) {
		return of(a, b).stream().mapToDouble(Evidence::bits).sum();
	}

	/** The parts; they add up. The order of the two does not matter. */
	List<Evidence> of(Stay one, Stay other) {
		return (one.compareTo(other) <= 0) ? ordered(one, other) : ordered(other, one);
	}

	private List<Evidence> ordered(Stay a, Stay b) {
		if (a.person().id().equals(b.person().id())) {
			return List.of(ONE_PERSON);
		}
		var parts = new ArrayList<Evidence>();
		var sameName = !a.person().surname().isEmpty() && a.person().surname().equals(b.person().surname());
		parts.add(address(a, b));
		if (!a.span().meets(b.span())) {
			parts.add(new Evidence("time", "never at once", -2.5));
		}
		surname(a, b, sameName, parts);
		ages(a, b, sameName, parts);
		ties(a, b, parts);
		return parts;
	}

	private Evidence address(Stay a, Stay b) {
		var agreement = a.dwelling().compare(b.dwelling());
		var bits = switch (agreement) {
			case SAME -> isVague(a) ? 1 : 5;
			case UNIT_MISSING -> (this.around.units(a.houseKey()) == 1) ? 4 : 1;
			case OTHER_UNIT -> isSlipOfUnit(a, b) ? 3 : -6;
			case STREET_TYPO -> (a.dwelling().number().length() > 2) ? 4 : 2;
			case NUMBER_TYPO -> slipOfNumber(a, b);
			case NUMBER_MISSING -> missingNumber(a, b);
			case STREET_MISSING -> missingStreet(a, b);
			case STREET_ONLY ->
				(this.around.numbers(a.streetKey()) == 0 && this.around.on(a.streetKey()).size() <= FEW) ? 4 : 1;
			case UNKNOWN -> 0;
			case DIFFERENT -> -6;
		};
		return new Evidence("address", agreement.text(), bits);
	}

	/** A house of several units is stated without the unit. */
	private boolean isVague(Stay stay) {
		return stay.dwelling().isHouse() && stay.dwelling().unit().isEmpty() && this.around.units(stay.houseKey()) > 0;
	}

	/** In a street of which we know one house it is that house. */
	private double missingNumber(Stay a, Stay b) {
		if (this.around.numbers(a.streetKey()) == 1) {
			return 4;
		}
		return this.around.areOfOneName(a, b) && isOneHouse(named(a, b).streetAndNameKey()) ? 3 : 0;
	}

	/** A long number of which we know one house is that house. */
	private double missingStreet(Stay a, Stay b) {
		var digits = a.dwelling().number().length();
		if (digits > 3 && isOneHouse(a.numberKey())) {
			return 4;
		}
		return (digits > 2 && this.around.areOfOneName(a, b) && isOneHouse(named(a, b).numberAndNameKey())) ? 3 : 0;
	}

	/** A few others may be slips of it. */
	private boolean isOneHouse(HouseholdKey key) {
		var houses = this.around.houses(key);
		return houses == 1 || (houses <= 3 && this.around.settled(key) == 1);
	}

	/** The one whose place is in doubt. */
	private static Stay named(Stay a, Stay b) {
		return a.dwelling().isHouse() ? b : a;
	}

	/**
	 * Somebody is alone at a number that is nearly the family's, in a street of few
	 * houses.
	 */
	private double slipOfNumber(Stay a, Stay b) {
		var street = a.streetKey();
		var numbers = this.around.numbers(street);
		if (numbers == 2 && Math.max(a.dwelling().number().length(), b.dwelling().number().length()) > 3
				&& isOneAlone(street, a, b)) {
			return 3.5;
		}
		return (numbers <= 5 && this.around.areOfOneName(a, b) && isOneAlone(street, a, b)
				&& this.around.settled(street) <= 1) ? 3 : -6;
	}

	private boolean isSlipOfUnit(Stay a, Stay b) {
		return this.around.units(a.houseKey()) == 2
				&& Similarity.edits(a.dwelling().unit(), b.dwelling().unit(), 1) <= 1 && this.around.areOfOneName(a, b)
				&& isOneAlone(a.houseKey(), a, b);
	}

	private boolean isOneAlone(HouseholdKey key, Stay a, Stay b) {
		return this.around.at(key, a.dwelling()) == 1 || this.around.at(key, b.dwelling()) == 1;
	}

	private static void surname(Stay a, Stay b, boolean same, List<Evidence> parts) {
		if (same) {
			parts.add(new Evidence("surname", "same", 2));
		}
		else if (Surroundings.isSlip(a.person().surname(), b.person().surname())) {
			parts.add(new Evidence("surname", "but for a slip", 1.5));
		}
		else if (!a.person().surname().isEmpty() && !b.person().surname().isEmpty()) {
			parts.add(new Evidence("surname", "different", -0.5));
		}
	}

	private static void ages(Stay a, Stay b, boolean sameName, List<Evidence> parts) {
		if (a.person().birthYear() == null || b.person().birthYear() == null) {
			return;
		}
		var gap = Math
			.abs(Objects.requireNonNull(a.person().birthYear()) - Objects.requireNonNull(b.person().birthYear()));
		var genders = !a.person().gender().isEmpty() && !b.person().gender().isEmpty();
		var opposite = genders && !a.person().gender().equals(b.person().gender());
		if (gap >= GENERATION && gap <= 50) {
			parts.add(new Evidence("ages", "generations", 0.5));
		}
		else if (opposite && gap <= 15) {
			parts.add(new Evidence("ages", "couple", 0.5));
		}
		else if (genders && !opposite && !sameName && gap < GENERATION) {
			parts.add(new Evidence("ages", "unrelated", -1));
		}
	}

	private static void ties(Stay a, Stay b, List<Evidence> parts) {
		if (a.ties().isEmpty() || b.ties().isEmpty()) {
			return;
		}
		var shared = EnumSet.noneOf(Tie.Kind.class);
		for (var tie : a.ties()) {
			for (var other : b.ties()) {
				if (tie.kind() == other.kind() && tie.id().equals(other.id()) && tie.span().meets(other.span())) {
					shared.add(tie.kind());
				}
			}
		}
		shared.forEach(kind -> parts.add(new Evidence(kind.name().toLowerCase(Locale.ROOT), "shared", kind.bits())));
	}

}
