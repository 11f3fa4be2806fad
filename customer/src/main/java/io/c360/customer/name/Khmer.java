package io.c360.customer.name;

/** Khmer letters as Latin ones, roughly: ICU has no such transliteration. */
final class Khmer {

	private static final char FIRST = '\u1780';

	private static final String[] LETTERS = { "k", "kh", "k", "kh", "ng", "ch", "ch", "ch", "ch", "nh", "d", "th", "d",
			"th", "n", "t", "th", "t", "th", "n", "b", "ph", "p", "ph", "m", "y", "r", "l", "v", "s", "s", "s", "h",
			"l", "a", "a", "a", "i", "i", "u", "u", "u", "au", "r", "r", "l", "l", "e", "ai", "o", "o", "au", "", "",
			"a", "i", "i", "i", "eu", "u", "u", "ua", "a", "eu", "ie", "e", "e", "ai", "o", "au", "m", "h" };

	private Khmer() {
	}

	static String latin(String text) {
		StringBuilder result = null;
		for (int i = 0; i < text.length(); i++) {
			var at = text.charAt(i) - FIRST;
			if (at >= 0 && at < LETTERS.length) {
				result = (result != null) ? result : new StringBuilder(text.substring(0, i));
				result.append(LETTERS[at]);
			}
			else if (result != null) {
				result.append(text.charAt(i));
			}
		}
		return (result != null) ? result.toString() : text;
	}

}
