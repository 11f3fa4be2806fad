package io.c360.customer.identity;

/**
 * Bits of evidence per feature and level, twice: against a stranger, and how much of it a
 * member of the same household would share. All are multiples of 1/1024, so that sums are
 * exact in any order.
 */
final class Weights {

	private static final double GRAIN = 1024;

	private final double[] bits = new double[Feature.COUNT * Level.COUNT];

	private final double[] kin = new double[Feature.COUNT * Level.COUNT];

	private final boolean[] used = new boolean[Feature.COUNT];

	private final boolean[] exclusive = new boolean[Feature.COUNT];

	private final boolean[] shared = new boolean[Feature.COUNT];

	private final int[] window = new int[Feature.COUNT];

	Weights copy() {
		var result = new Weights();
		System.arraycopy(this.bits, 0, result.bits, 0, this.bits.length);
		System.arraycopy(this.kin, 0, result.kin, 0, this.kin.length);
		System.arraycopy(this.used, 0, result.used, 0, this.used.length);
		System.arraycopy(this.exclusive, 0, result.exclusive, 0, this.exclusive.length);
		System.arraycopy(this.shared, 0, result.shared, 0, this.shared.length);
		System.arraycopy(this.window, 0, result.window, 0, this.window.length);
		return result;
	}

	static double exact(double value) {
		return Math.rint(value * GRAIN) / GRAIN;
	}

	void set(Feature feature, Level level, double bits, double kin) {
		this.bits[index(feature, level)] = exact(bits);
		this.kin[index(feature, level)] = kin;
	}

	void describe(Feature feature, boolean exclusive, boolean shared) {
		this.used[feature.index()] = true;
		this.exclusive[feature.index()] = exclusive;
		this.shared[feature.index()] = shared;
	}

	void window(Feature feature, int days) {
		this.window[feature.index()] = days;
	}

	/**
	 * Values that pass from one person to another, such as numbers: what two records
	 * agree on proves less when more than so many days lie between them. Zero for values
	 * that stay.
	 */
	boolean isStale(Feature feature, IdentityRecord a, IdentityRecord b) {
		var days = this.window[feature.index()];
		return days > 0 && a.day() != 0 && b.day() != 0 && Math.abs(a.day() - b.day()) > days;
	}

	double bits(Feature feature, Level level) {
		return this.bits[index(feature, level)];
	}

	double kin(Feature feature, Level level) {
		return this.kin[index(feature, level)];
	}

	boolean uses(Feature feature) {
		return this.used[feature.index()];
	}

	/** Nobody has two: another valid value means another person. */
	boolean exclusive(Feature feature) {
		return this.exclusive[feature.index()];
	}

	/**
	 * A household has it in common: rarity speaks for the household, not for the person.
	 */
	boolean shared(Feature feature) {
		return this.shared[feature.index()];
	}

	private static int index(Feature feature, Level level) {
		return feature.index() * Level.COUNT + level.index();
	}

}
