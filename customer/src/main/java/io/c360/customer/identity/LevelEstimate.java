package io.c360.customer.identity;

/**
 * The bits of one feature's levels from how often they occur among the same and among
 * strangers, held near the model's own bits as long as little was seen.
 */
final class LevelEstimate {

	/** As many pairs as the model's own bits weigh. */
	private static final double OWN = 200;

	/** As many pairs of relatives as the model's own bits for households weigh. */
	private static final double OWN_KIN = 100;

	private final Weights own;

	private final Feature feature;

	private final boolean byRarity;

	LevelEstimate(Weights own, Feature feature, boolean byRarity) {
		this.own = own;
		this.feature = feature;
		this.byRarity = byRarity;
	}

	void into(Weights result, double[] same, double[] other, double[] relatives) {
		var relativesSeen = sum(relatives);
		var expected = expected();
		var seen = sum(same);
		var strangers = sum(other);
		for (var level : Level.values()) {
			if (expected[level.index()] > 0) {
				var m = (same[level.index()] + OWN * expected[level.index()]) / (seen + OWN);
				if (this.byRarity && level == Level.EXACT) {
					var kin = Math.min(1, Math.pow(2, this.own.kin(this.feature, level)));
					set(result, level, Math.max(-3, log2(m)),
							Math.max(-6, log2((relatives[level.index()] + OWN_KIN * kin) / (relativesSeen + OWN_KIN))));
				}
				else {
					var held = Math.max(1000, strangers);
					var u0 = Math.min(1, expected[level.index()] * Math.pow(2, -this.own.bits(this.feature, level)));
					var u = (other[level.index()] + held * u0) / (strangers + held);
					var r0 = Math.min(1, u0 * Math.pow(2, this.own.kin(this.feature, level)));
					var r = (relatives[level.index()] + OWN_KIN * r0) / (relativesSeen + OWN_KIN);
					set(result, level, Math.max(-12, log2(m / u)), Math.max(-6, log2(r / u)));
				}
			}
		}
	}

	/** What a household would share was counted where a household shares it at all. */
	private void set(Weights result, Level level, double bits, double kin) {
		result.set(this.feature, level, bits, this.own.shared(this.feature) ? kin : this.own.kin(this.feature, level));
	}

	/** How often each level is expected among the same, before anything was seen. */
	private double[] expected() {
		var result = new double[Level.COUNT];
		var levels = 0;
		for (var level : Level.values()) {
			levels += (level != Level.EXACT && level != Level.DIFFERENT && known(level)) ? 1 : 0;
		}
		var different = Math.min(0.3, Math.pow(2, this.own.bits(this.feature, Level.DIFFERENT)));
		for (var level : Level.values()) {
			result[level.index()] = switch (level) {
				case MISSING -> 0;
				case EXACT -> known(level) ? 0.7 : 0;
				case DIFFERENT -> known(level) ? different : 0;
				default -> known(level) ? (0.3 - Math.min(0.25, different)) / levels : 0;
			};
		}
		return result;
	}

	private boolean known(Level level) {
		return this.own.bits(this.feature, level) != 0;
	}

	private static double sum(double[] values) {
		var result = 0.0;
		for (var value : values) {
			result += value;
		}
		return result;
	}

	private static double log2(double value) {
		return Math.log(value) / Math.log(2);
	}

}
