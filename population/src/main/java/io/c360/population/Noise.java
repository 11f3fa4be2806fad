package io.c360.population;

import java.util.Locale;

/** The ways in which clerks and customers write the same value differently. */
final class Noise {

	private Noise() {
	}

	static String fullWidth(String text) {
		var wide = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			wide.append((c > ' ' && c < 0x7F) ? (char) (c + 0xFEE0) : c);
		}
		return wide.toString();
	}

	/** A mobile; mostly as it is. */
	static String mobile(Dice dice, String number) {
		return switch (dice.below(40)) {
			case 0 -> "+86" + number;
			case 1 -> "86-" + number;
			case 2 -> number.substring(0, 3) + " " + number.substring(3, 7) + " " + number.substring(7);
			case 3 -> number.substring(0, 3) + "-" + number.substring(3, 7) + "-" + number.substring(7);
			case 4 -> fullWidth(number);
			case 5 -> " " + number;
			default -> number;
		};
	}

	static String residentId(Dice dice, String number) {
		return switch (dice.below(50)) {
			case 0 -> fullWidth(number);
			case 1 -> number.substring(0, 6) + " " + number.substring(6);
			case 2 -> number.toLowerCase(Locale.ROOT);
			default -> number;
		};
	}

	/** One digit wrong, so that the check character is wrong too. */
	static String mistyped(Dice dice, String residentId) {
		int at = dice.between(6, 16);
		char wrong = (char) ('0' + (residentId.charAt(at) - '0' + dice.between(1, 9)) % 10);
		return residentId.substring(0, at) + wrong + residentId.substring(at + 1);
	}

	static String email(Dice dice, String address) {
		return switch (dice.below(20)) {
			case 0 -> address.toUpperCase(Locale.ROOT);
			case 1 -> Character.toUpperCase(address.charAt(0)) + address.substring(1);
			case 2 -> address + " ";
			default -> address;
		};
	}

	/** A Han name as billing prints it. */
	static String billed(Dice dice, HanName name) {
		return switch (dice.below(40)) {
			case 0, 1, 2, 3 -> name.latin().toUpperCase(Locale.ROOT);
			case 4 -> name.latin();
			case 5 -> name.latinGivenFirst().toUpperCase(Locale.ROOT);
			case 6 -> name.family() + " " + name.given();
			case 7 -> name.family() + "　" + name.given();
			default -> name.full();
		};
	}

	/** A Han name as its owner typed it into a form that asked for a name. */
	static String typed(Dice dice, HanName name) {
		return switch (dice.below(8)) {
			case 0 -> name.latin();
			case 1 -> name.latinGivenFirst();
			case 2 -> name.familyPinyin() + name.givenWord();
			case 3 -> name.familyPinyin() + " " + name.givenPinyin();
			case 4 -> name.latin().toUpperCase(Locale.ROOT);
			default -> name.full();
		};
	}

}
