package io.c360.population;

import java.time.LocalDate;

/**
 * Resident identity numbers of 18 digits: division, birth date, sequence (odd for men),
 * ISO 7064 MOD 11-2 check character. Each person gets a place (day of the year, half
 * sequence) that no other person of that year can have, so numbers never collide.
 */
final class ResidentIds {

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECKS = "10X98765432";

	private static final int DAYS = 365;

	private static final int SINGLE_SEQUENCES = 480;

	/** Half sequences 480 to 499 are kept for twins, two neighbouring ones for a pair. */
	private static final int TWIN_SEQUENCES = 10;

	private final Permutation places;

	private final Permutation twinPlaces;

	private final long people;

	private final long pairs;

	ResidentIds(long seed, long people, long pairs) {
		this.places = new Permutation(seed, 1, (long) DAYS * SINGLE_SEQUENCES);
		this.twinPlaces = new Permutation(seed, 2, (long) DAYS * TWIN_SEQUENCES);
		this.people = people;
		this.pairs = pairs;
	}

	/** Where and when the person is registered; the year may move by a few years. */
	Place place(long person, int year) {
		long size = (long) DAYS * SINGLE_SEQUENCES;
		long at = this.places.at(person);
		int cycles = cycles(this.people, size);
		long cycle = person / size + (Dice.mix(at) >>> 40);
		return new Place(date(year, cycle, cycles, (int) (at / SINGLE_SEQUENCES)), (int) (at % SINGLE_SEQUENCES));
	}

	/** The same for the first of two twins; the second has the next half sequence. */
	Place twinPlace(long pair, int year) {
		long size = (long) DAYS * TWIN_SEQUENCES;
		long at = this.twinPlaces.at(pair);
		int half = SINGLE_SEQUENCES + 2 * (int) (at % TWIN_SEQUENCES);
		return new Place(date(year, pair / size, cycles(this.pairs, size), (int) (at / TWIN_SEQUENCES)), half);
	}

	static String number(int division, LocalDate birth, int halfSequence, boolean male) {
		long digits = division;
		digits = digits * 10_000 + birth.getYear();
		digits = digits * 100 + birth.getMonthValue();
		digits = digits * 100 + birth.getDayOfMonth();
		digits = digits * 1000 + (halfSequence * 2L + (male ? 1 : 0));
		var text = Long.toString(digits);
		return text + check(text);
	}

	/** The form in use before 1999: two digits of the year, no check character. */
	static String old(String number) {
		return number.substring(0, 6) + number.substring(8, 17);
	}

	static char check(String first17) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += (first17.charAt(i) - '0') * WEIGHTS[i];
		}
		return CHECKS.charAt(sum % 11);
	}

	private static int cycles(long count, long size) {
		return (int) Math.max(1, (count + size - 1) / size);
	}

	private static LocalDate date(int year, long cycle, int cycles, int day) {
		int shift = Math.floorMod(cycle - year, cycles);
		return LocalDate.ofYearDay(year + ((shift > cycles / 2) ? shift - cycles : shift), day + 1);
	}

	/** A birth date and a half sequence. */
	record Place(LocalDate birth, int halfSequence) {
	}

}
