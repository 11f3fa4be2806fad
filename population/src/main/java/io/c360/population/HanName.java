package io.c360.population;

/**
 * A Han name: family name first, each with its pinyin; the syllables of the given name
 * are separated by a space.
 */
record HanName(String family, String familyPinyin, String given, String givenPinyin) {

	String full() {
		return this.family + this.given;
	}

	/** Given name in one word: {@code weiguo}. */
	String givenWord() {
		return this.givenPinyin.replace(" ", "");
	}

	/** As in a passport, {@code Zhang Weiguo}. */
	String latin() {
		return capital(this.familyPinyin) + " " + capital(givenWord());
	}

	/** The other order, {@code Weiguo Zhang}. */
	String latinGivenFirst() {
		return capital(givenWord()) + " " + capital(this.familyPinyin);
	}

	HanName withGiven(String newGiven, String newPinyin) {
		return new HanName(this.family, this.familyPinyin, newGiven, newPinyin);
	}

	private static String capital(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

}
