package io.c360.customer.identity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Adds up the evidence of one pair; keeps the parts only when somebody wants to read
 * them.
 */
final class Tally {

	private final @Nullable List<Explanation.Part> parts;

	private double bits;

	private double kin;

	private boolean conflict;

	private boolean personal;

	Tally(@Nullable List<Explanation.Part> parts) {
		this.parts = parts;
	}

	void add(Feature feature, Level level, double bits, double kin) {
		this.bits += bits;
		this.kin += kin;
		if (this.parts != null && (bits != 0 || level != Level.MISSING)) {
			this.parts.add(new Explanation.Part(feature.wire(), level.wire(), bits));
		}
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
