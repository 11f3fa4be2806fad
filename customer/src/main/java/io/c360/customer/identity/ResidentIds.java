package io.c360.customer.identity;

/**
 * Chinese resident identity numbers: 15 digits become 18, the check digit is verified.
 */
final class ResidentIds {

	private static final int[] FACTORS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECK = "10X98765432";

	private ResidentIds() {
	}

	/** The 18-character form, or the text as it came when it is no valid number. */
	static String normalise(String text) {
		var value = Preparation.code(text);
		if (value.length() == 15 && value.chars().allMatch(Character::isDigit)) {
			var long17 = value.substring(0, 6) + "19" + value.substring(6);
			return long17 + check(long17);
		}
		return value;
	}

	/** Right length, plausible date, right check digit, and not one digit repeated. */
	static boolean valid(String value) {
		if (value.length() != 18 || !value.substring(0, 17).chars().allMatch(c -> c >= '0' && c <= '9')) {
			return false;
		}
		var month = Integer.parseInt(value.substring(10, 12));
		var day = Integer.parseInt(value.substring(12, 14));
		return month >= 1 && month <= 12 && day >= 1 && day <= 31 && value.charAt(17) == check(value.substring(0, 17))
				&& !value.substring(0, 6).equals("000000") && !value.startsWith("111111");
	}

	static int birth(String valid) {
		return Integer.parseInt(valid.substring(6, 14));
	}

	static String gender(String valid) {
		return ((valid.charAt(16) - '0') % 2 == 1) ? "m" : "f";
	}

	private static char check(String digits17) {
		var sum = 0;
		for (int i = 0; i < 17; i++) {
			sum += (digits17.charAt(i) - '0') * FACTORS[i];
		}
		return CHECK.charAt(sum % 11);
	}

}
