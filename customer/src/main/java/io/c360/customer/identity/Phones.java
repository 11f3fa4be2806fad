package io.c360.customer.identity;

import java.util.regex.Pattern;

/**
 * Telephone numbers as bare digits: Chinese country code removed, placeholders dropped.
 */
final class Phones {

	private static final Pattern EXTENSION = Pattern.compile("(?i)(x|ext|extn|extension|#|转|分机).*$");

	/**
	 * Numbers of North America with their country code, which a sign or a blank sets
	 * apart: ten digits follow.
	 */
	private static final Pattern AMERICAN = Pattern
		.compile("((\\+|00|011)[ .-]?1[ .-]?|1[ .-])\\(?[2-9]\\d{2}\\)?[ .-]?\\d{3}[ .-]?\\d{4}");

	private Phones() {
	}

	/**
	 * Digits only, without an extension, or empty when it cannot be a number of somebody.
	 */
	static String normalise(String written) {
		var end = extension(written);
		var text = (end < 0) ? written : written.substring(0, end);
		var digits = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			var digit = Character.digit(text.charAt(i), 10);
			if (digit >= 0) {
				digits.append((char) ('0' + digit));
			}
		}
		if (digits.length() > 10 && text.length() > digits.length() && AMERICAN.matcher(text.strip()).matches()) {
			return junk(digits.substring(digits.length() - 10)) ? "" : digits.substring(digits.length() - 10);
		}
		var start = 0;
		if (digits.length() > 11 && digits.charAt(0) == '0' && digits.charAt(1) == '0') {
			start = 2;
		}
		var value = digits.substring(start);
		if (value.length() >= 12 && value.startsWith("86")) {
			value = value.substring(2);
			value = (chineseMobile(value) || value.charAt(0) == '0') ? value : "0" + value;
		}
		return junk(value) ? "" : value;
	}

	/** Where an extension begins; -1 where there is none. */
	private static int extension(String written) {
		for (int i = 7; i < written.length(); i++) {
			var c = written.charAt(i);
			if (Character.isLetter(c) || c == '#') {
				var match = EXTENSION.matcher(written);
				return match.find(i) ? match.start() : -1;
			}
		}
		return -1;
	}

	static boolean chineseMobile(String digits) {
		return digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
	}

	/** EXACT when equal, CLOSE when the shorter is the tail of the longer. */
	static Level compare(String a, String b) {
		if (a.equals(b)) {
			return Level.EXACT;
		}
		var shorter = (a.length() < b.length()) ? a : b;
		var longer = (a.length() < b.length()) ? b : a;
		if (shorter.length() >= 7 && longer.length() > shorter.length() && longer.endsWith(tail(shorter))
				&& !chineseMobile(longer)) {
			return (shorter.length() >= 9) ? Level.EXACT : Level.CLOSE;
		}
		return Level.DIFFERENT;
	}

	private static String tail(String digits) {
		return (digits.charAt(0) == '0' && digits.length() > 8) ? digits.substring(1) : digits;
	}

	private static boolean junk(String digits) {
		if (digits.length() < 7 || digits.length() > 15) {
			return true;
		}
		var kinds = 0;
		for (int i = 0; i < digits.length(); i++) {
			kinds |= 1 << (digits.charAt(i) - '0');
		}
		if (Integer.bitCount(kinds) <= 1 || digits.endsWith("00000000") || digits.endsWith("0000000")) {
			return true;
		}
		var tail = digits.substring(digits.length() - 7);
		return tail.chars().allMatch(c -> c == tail.charAt(0)) || digits.contains("12345678")
				|| digits.equals("1234567") || digits.equals("13800138000");
	}

}
