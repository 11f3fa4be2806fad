package io.c360.customer.identity;

import java.util.Arrays;

/**
 * How well the features of many pairs agree: level and rarity of each feature, pair by
 * pair, without an object a pair.
 */
final class Observations {

	private byte[] levels = new byte[Feature.COUNT << 10];

	private float[] rarity = new float[Feature.COUNT << 10];

	private final Tally tally = new Tally(this);

	private int size;

	/** Compares two records and keeps what it sees. */
	void observe(IdentityModel model, IdentityRecord a, IdentityRecord b) {
		if ((this.size + 1) * Feature.COUNT > this.levels.length) {
			this.levels = Arrays.copyOf(this.levels, this.levels.length * 2);
			this.rarity = Arrays.copyOf(this.rarity, this.rarity.length * 2);
		}
		model.compare(a, b, this.tally);
		this.size++;
	}

	/** What a tally tells about one feature of the pair at hand. */
	void note(Feature feature, Level level, double rarity) {
		var at = this.size * Feature.COUNT + feature.index();
		this.levels[at] = (byte) level.index();
		this.rarity[at] = (float) rarity;
	}

	int size() {
		return this.size;
	}

	/** The level's index; 0 where nothing was compared. */
	int level(int pair, int feature) {
		return this.levels[pair * Feature.COUNT + feature];
	}

	/** Bits that the rarity of the shared value adds to the level's. */
	double rarity(int pair, int feature) {
		return this.rarity[pair * Feature.COUNT + feature];
	}

}
