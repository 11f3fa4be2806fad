package io.c360.population;

import io.c360.population.Dice.Purpose;

/**
 * Sends each number below its size to another number below its size, no two to the same
 * (a Feistel network with cycle walking). It gives numbers that are unique by
 * construction, look random, and need no memory of those already given.
 */
final class Permutation {

	private static final int ROUNDS = 5;

	private final long size;

	private final int half;

	private final long mask;

	private final long[] keys = new long[ROUNDS];

	Permutation(long seed, int number, long size) {
		this.size = size;
		this.half = Math.max(1, (65 - Long.numberOfLeadingZeros(Math.max(1, size - 1))) / 2);
		this.mask = (1L << this.half) - 1;
		var dice = new Dice(seed, Purpose.PERMUTATION, number);
		for (int round = 0; round < ROUNDS; round++) {
			this.keys[round] = dice.next();
		}
	}

	/** The place of the number; numbers beyond the size start again. */
	long at(long number) {
		long place = number % this.size;
		do {
			place = scramble(place);
		}
		while (place >= this.size);
		return place;
	}

	private long scramble(long value) {
		long left = value >>> this.half;
		long right = value & this.mask;
		for (long key : this.keys) {
			long swapped = left ^ (Dice.mix(right + key) & this.mask);
			left = right;
			right = swapped;
		}
		return (left << this.half) | right;
	}

}
