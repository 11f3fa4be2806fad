package io.c360.customer.identity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Adds up the evidence of one pair; keeps the parts only when somebody wants to read
 * them.
 */
final class Tally {

	private final @Nullable List<Explanation.Part> parts;

	private final @Nullable Observations observations;

	private double bits;

	private double kin;

	private boolean conflict;

	private double support;

	private boolean personal;

	private boolean disagrees;

	Tally() {
		this.parts = null;
		this.observations = null;
	}

	Tally(List<Explanation.Part> parts) {
		this.parts = parts;
		this.observations = null;
	}

	/** For somebody who wants levels and rarities, not the sum. */
	Tally(Observations observations) {
		this.parts = null;
		this.observations = observations;
	}

	void add(Feature feature, Level level, double bits, double kin) {
		add(feature, level, bits, kin, 0);
	}

	/** Adds a part of which so many bits are due to the rarity of the value. */
	void add(Feature feature, Level level, double bits, double kin, double rarity) {
		if (this.observations != null) {
			this.observations.note(feature, level, rarity);
		}
		this.bits += bits;
		this.kin += kin;
		if (bits > 0 && feature.index() > Feature.GENDER.index()) {
			this.support += bits;
		}
		this.disagrees |= bits <= -4 && (level == Level.DIFFERENT || level == Level.GENERATION)
				&& feature != Feature.FAMILY;
		if (this.parts != null && (bits != 0 || level != Level.MISSING)) {
			this.parts.add(new Explanation.Part(feature.wire(), level.wire(), bits));
		}
	}

	/** What other things than the name say in favour. */
	double support() {
		return this.support;
	}

	void conflict() {
		this.conflict = true;
	}

	void personal() {
		this.personal = true;
	}

	/** Something that tells one member of a household from another was compared. */
	boolean isPersonal() {
		return this.personal;
	}

	/** Something that people do not change speaks clearly against. */
	boolean disagrees() {
		return this.disagrees;
	}

	double bits() {
		return this.bits;
	}

	double kin() {
		return this.kin;
	}

	boolean hasConflict() {
		return this.conflict;
	}

}
