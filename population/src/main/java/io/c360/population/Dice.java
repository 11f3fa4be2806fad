package io.c360.population;

import java.util.List;

/**
 * Repeatable chance: the sequence depends only on the seed, the purpose and the index
 * (SplitMix64). Two purposes never share a sequence, so leaving one kind of file out does
 * not change another.
 */
final class Dice {

	private static final long GAMMA = 0x9E3779B97F4A7C15L;

	private long state;

	Dice(long seed, Purpose purpose, long index) {
		this.state = mix(mix(mix(seed) + GAMMA * purpose.salt) + GAMMA * index);
	}

	static long mix(long value) {
		long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
		z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
		return z ^ (z >>> 31);
	}

	long next() {
		this.state += GAMMA;
		return mix(this.state);
	}

	/** A number from 0 up to, not including, the bound. */
	int below(int bound) {
		return (int) (((next() >>> 32) * bound) >>> 32);
	}

	/** A number from the first to the last, both included. */
	int between(int first, int last) {
		return first + below(last - first + 1);
	}

	/** A number from the first to the last, both included; the smaller of two draws. */
	int mostlyLow(int first, int last) {
		return Math.min(between(first, last), between(first, last));
	}

	double share() {
		return (next() >>> 11) * 0x1.0p-53;
	}

	boolean chance(double probability) {
		return share() < probability;
	}

	/** The whole part of the mean, plus one with the probability of the rest. */
	int around(double mean) {
		int whole = (int) mean;
		return chance(mean - whole) ? whole + 1 : whole;
	}

	<T> T pick(List<T> list) {
		return list.get(below(list.size()));
	}

	/**
	 * What a sequence of chances is for; the salt is part of the seed and never changes.
	 */
	enum Purpose {

		PERMUTATION(1), NEIGHBOURHOOD(2), RECORDS(3), SUBSCRIPTION(4), INTERACTION(5), COMPLAINT(6), BILL(7), TOPUP(8),
		USAGE(9), OUTCOME(10), LINK(11), CONSENT(12), PREFERENCE(13), POINTS(14), COMPLAINT_EVENT(15), LEAD(16);

		private final int salt;

		Purpose(int salt) {
			this.salt = salt;
		}

	}

}
