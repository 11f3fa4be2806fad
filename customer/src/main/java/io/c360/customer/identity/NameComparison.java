package io.c360.customer.identity;

import io.c360.customer.name.NameLevels;
import io.c360.customer.name.PersonName;

/**
 * Weighs names: every pair of names, straight and crossed, and keeps the best reading.
 */
final class NameComparison {

	private final Weights weights;

	private final Frequencies families;

	private final Frequencies givens;

	private final Frequencies middles;

	private final double crossing;

	NameComparison(Weights weights, Frequencies[] frequencies, double crossing) {
		this.weights = weights;
		this.families = frequencies[Feature.FAMILY.index()];
		this.givens = frequencies[Feature.GIVEN.index()];
		this.middles = frequencies[Feature.MIDDLE.index()];
		this.crossing = crossing;
	}

	void run(IdentityRecord a, IdentityRecord b, Tally tally) {
		var best = Reading.NONE;
		for (var one : a.names()) {
			for (var other : b.names()) {
				best = better(best, straight(one, other));
				var doubtful = one.isDoubtful() || other.isDoubtful();
				if (best.weak() && !one.isHan() && !other.isHan()) {
					best = better(best, crossed(one, other));
				}
				else if (one.isHan() != other.isHan() && best.weak()) {
					best = better(best, crossed(one, other));
				}
				if (doubtful && best.total() < 0) {
					best = Reading.NONE;
				}
			}
		}
		if (best.isNothing()) {
			return;
		}
		if (best.given != Level.MISSING) {
			tally.personal();
		}
		var familyKin = this.weights.kin(Feature.FAMILY, best.family)
				+ ((this.weights.shared(Feature.FAMILY) && best.family == Level.EXACT)
						? best.familyBits - this.weights.bits(Feature.FAMILY, Level.EXACT) : 0);
		tally.add(Feature.FAMILY, best.family, best.familyBits, familyKin,
				best.familyBits - this.weights.bits(Feature.FAMILY, best.family));
		tally.add(Feature.GIVEN, best.given, best.givenBits, this.weights.kin(Feature.GIVEN, best.given),
				best.givenBits - this.weights.bits(Feature.GIVEN, best.given));
		tally.add(Feature.MIDDLE, best.middle, best.middleBits, 0,
				best.middleBits - this.weights.bits(Feature.MIDDLE, best.middle));
		if (best.otherGeneration) {
			tally.add(Feature.GENERATION, Level.DIFFERENT, this.weights.bits(Feature.GENERATION, Level.DIFFERENT), 0);
		}
	}

	private static Reading better(Reading a, Reading b) {
		return (a.isNothing() || (!b.isNothing() && b.total() > a.total())) ? b : a;
	}

	private Reading straight(PersonName a, PersonName b) {
		var family = Level.of(NameLevels.family(a, b));
		var given = Level.of(NameLevels.given(a, b));
		var middle = Level.of(NameLevels.middle(a, b));
		var familyBits = this.weights.bits(Feature.FAMILY, family);
		if (family == Level.EXACT) {
			familyBits += familyRarity(a, b);
		}
		var givenBits = this.weights.bits(Feature.GIVEN, given);
		if (given == Level.EXACT) {
			givenBits += givenRarity(a, b);
		}
		var middleBits = this.weights.bits(Feature.MIDDLE, middle);
		if (middle == Level.EXACT) {
			middleBits += this.middles.bits(a.middle().getFirst());
		}
		return new Reading(family, given, middle, familyBits, givenBits, middleBits, NameLevels.otherGeneration(a, b));
	}

	private Reading crossed(PersonName a, PersonName b) {
		var one = Level.of(NameLevels.crossed(a, b));
		var other = Level.of(NameLevels.crossed(b, a));
		if (one == Level.MISSING && other == Level.MISSING) {
			return Reading.NONE;
		}
		var family = (one.index() != 0 && (other.index() == 0 || one.index() <= other.index())) ? one : other;
		var given = (family == one) ? other : one;
		var familyBits = this.weights.bits(Feature.FAMILY, family)
				+ ((family == Level.EXACT) ? this.families.bits((family == one) ? a.family() : b.family()) : 0);
		var givenBits = this.weights.bits(Feature.GIVEN, given)
				+ ((given == Level.EXACT) ? this.givens.bits((family == one) ? a.given() : b.given()) : 0);
		return new Reading(family, given, Level.MISSING, familyBits + this.crossing, givenBits, 0, false);
	}

	private double familyRarity(PersonName a, PersonName b) {
		return (a.isHan() && b.isHan()) ? this.families.bits(a.hanFamily()) : this.families.bits(a.family());
	}

	private double givenRarity(PersonName a, PersonName b) {
		if (!a.hanGiven().isEmpty() && !b.hanGiven().isEmpty()) {
			return this.givens.han(a.hanGiven());
		}
		if (a.isHan() || b.isHan()) {
			return this.givens.bits(a.givenJoined());
		}
		return this.givens.bits(a.given());
	}

	/** One way of laying two names over each other. */
	private record Reading(Level family, Level given, Level middle, double familyBits, double givenBits,
			double middleBits, boolean otherGeneration) {

		static final Reading NONE = new Reading(Level.MISSING, Level.MISSING, Level.MISSING, 0, 0, 0, false);

		boolean isNothing() {
			return this.family == Level.MISSING && this.given == Level.MISSING;
		}

		double total() {
			return this.familyBits + this.givenBits + this.middleBits;
		}

		boolean weak() {
			return this.family != Level.EXACT && this.given != Level.EXACT;
		}

	}

}
