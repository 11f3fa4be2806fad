package io.c360.customer.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What speaks for and against two stays being in one household. */
final class PairEvidence {

	/** Those who are a generation apart may be parent and child. */
	static final int GENERATION = 20;

	private static final Evidence ONE_PERSON = new Evidence("person", "the same", -1000);

	private final Surroundings around;

	PairEvidence(Surroundings around) {
		this.around = around;
	}

	double bits(Stay a, Stay b) {
		return of(a, b).stream().mapToDouble(Evidence::bits).sum();
	}

	/** The parts; they add up. The order of the two does not matter. */
	List<Evidence> of(Stay a, Stay b) {
		if (a.person().id().equals(b.person().id())) {
			return List.of(ONE_PERSON);
		}
		var parts = new ArrayList<Evidence>();
		var sameName = !a.person().surname().isEmpty() && a.person().surname().equals(b.person().surname());
		parts.add(address(a, b, sameName));
		if (!a.span().meets(b.span())) {
			parts.add(new Evidence("time", "never at once", -2.5));
		}
		surname(a, b, sameName, parts);
		ages(a, b, sameName, parts);
		ties(a, b, parts);
		return parts;
	}

	private Evidence address(Stay a, Stay b, boolean sameName) {
		var agreement = a.dwelling().compare(b.dwelling());
		var bits = switch (agreement) {
			case SAME -> isVague(a) ? 1 : 5;
			case UNIT_MISSING -> (this.around.units(a.houseKey()) == 1) ? 4 : 1;
			case OTHER_UNIT -> (sameName && isSlipOfUnit(a, b)) ? 1.5 : -6;
			case STREET_TYPO -> (a.dwelling().number().length() > 2) ? 4 : 2;
			case NUMBER_TYPO -> (sameName && isSlipOfNumber(a, b)) ? 1.5 : -6;
			case NUMBER_MISSING -> (sameName && this.around.houses(a.streetAndNameKey()) == 1) ? 2 : 0;
			case STREET_MISSING ->
				(sameName && a.dwelling().number().length() > 2 && this.around.houses(a.numberAndNameKey()) == 1) ? 2
						: 0;
			case UNKNOWN -> 0;
			case DIFFERENT -> -6;
		};
		return new Evidence("address", agreement.name().toLowerCase(Locale.ROOT).replace('_', ' '), bits);
	}

	/** A house of several units is stated without the unit. */
	private boolean isVague(Stay stay) {
		return stay.dwelling().isHouse() && stay.dwelling().unit().isEmpty() && this.around.units(stay.houseKey()) > 0;
	}

	/**
	 * Somebody of the name is alone at a number that is nearly the family's, in a street
	 * of few houses.
	 */
	private boolean isSlipOfNumber(Stay a, Stay b) {
		var key = a.streetAndNameKey();
		return this.around.houses(key) == 2 && this.around.numbers(a.streetKey()) <= 3 && isOneAlone(key, a, b);
	}

	private boolean isSlipOfUnit(Stay a, Stay b) {
		return this.around.units(a.houseKey()) == 2 && isOneAlone(a.streetAndNameKey(), a, b);
	}

	private boolean isOneAlone(HouseholdKey key, Stay a, Stay b) {
		return this.around.at(key, a.dwelling()) == 1 || this.around.at(key, b.dwelling()) == 1;
	}

	private static void surname(Stay a, Stay b, boolean same, List<Evidence> parts) {
		if (same) {
			parts.add(new Evidence("surname", "same", 2));
		}
		else if (!a.person().surname().isEmpty() && !b.person().surname().isEmpty()) {
			parts.add(new Evidence("surname", "different", -0.5));
		}
	}

	private static void ages(Stay a, Stay b, boolean sameName, List<Evidence> parts) {
		if (a.person().birthYear() == null || b.person().birthYear() == null) {
			return;
		}
		var gap = Math.abs(Objects.requireNonNull(a.person().birthYear()) - Objects.requireNonNull(b.person().birthYear()));
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
		for (var kind : Tie.Kind.values()) {
			var shared = a.ties()
				.filter(tie -> tie.kind() == kind)
				.anyMatch(tie -> b.ties()
					.anyMatch(other -> other.kind() == kind && other.id().equals(tie.id())
							&& other.span().meets(tie.span())));
			if (shared) {
				parts.add(new Evidence(kind.name().toLowerCase(Locale.ROOT), "shared", kind.bits()));
			}
		}
	}

}
