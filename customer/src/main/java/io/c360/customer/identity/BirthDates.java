package io.c360.customer.identity;

import java.util.Locale;
import java.util.regex.Pattern;

import io.c360.customer.name.Similarity;

/**
 * Birth dates as eight digits, also impossible ones: a typing error is still evidence.
 * Zero stands for nothing usable.
 */
final class BirthDates {

	private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.年 ](\\d{1,2})[-/.月 ](\\d{1,2})(\\D.*)?");

	private static final Pattern SLASHED = Pattern
		.compile("(\\d{1,2})([-/. ])(\\d{1,2})[-/. ](\\d{4}|\\d{2})([ t]\\d{1,2}:.*)?");

	private static final Pattern MONTH_FIRST = Pattern
		.compile("(\\p{L}{3,})[ .,-]+(\\d{1,2})(?:st|nd|rd|th)?[ ,-]+(\\d{4}|\\d{2})");

	private static final Pattern DAY_FIRST = Pattern
		.compile("(\\d{1,2})(?:st|nd|rd|th|er)?[ .-]*(?:de |of )?(\\p{L}{3,})[ .,-]*(?:de |of )?(\\d{4}|\\d{2})");

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[ -](\\p{L}{3,})[ -](\\d{1,2})");

	private static final Pattern YEAR_ONLY = Pattern
		.compile("(?:c|ca|circa|abt|about|est|~)?[. ]*(1\\d{3}|20\\d{2})[年?]?");

	private BirthDates() {
	}

	static int parse(String text) {
		var value = text.strip().toLowerCase(Locale.ROOT);
		if (value.length() == 10 && value.charAt(4) == '-' && value.charAt(7) == '-') {
			return checked(digits(value.substring(0, 4) + value.substring(5, 7) + value.substring(8)));
		}
		if (value.length() == 8 && value.chars().allMatch(Character::isDigit)) {
			return checked(eight(digits(value)));
		}
		var year = YEAR_ONLY.matcher(value);
		if (year.matches()) {
			return checked(digits(year.group(1)) * 10_000 + 101);
		}
		var match = ISO.matcher(value);
		if (match.matches()) {
			return checked(date(match.group(1), match.group(2), match.group(3)));
		}
		match = SLASHED.matcher(value);
		if (match.matches()) {
			var dayFirst = Integer.parseInt(match.group(1)) > 12
					|| (match.group(2).equals(".") && Integer.parseInt(match.group(3)) <= 12);
			return checked(dayFirst ? date(match.group(4), match.group(3), match.group(1))
					: date(match.group(4), match.group(1), match.group(3)));
		}
		match = MONTH_FIRST.matcher(value);
		if (match.matches()) {
			return checked(date(match.group(3), Months.of(match.group(1)), match.group(2)));
		}
		match = DAY_FIRST.matcher(value);
		if (match.matches()) {
			return checked(date(match.group(3), Months.of(match.group(2)), match.group(1)));
		}
		match = YEAR_FIRST.matcher(value);
		return match.matches() ? checked(date(match.group(1), Months.of(match.group(2)), match.group(3))) : 0;
	}

	/** Eight digits with the year first; last where only that makes a date. */
	private static int eight(int digits) {
		var year = digits % 10_000;
		var month = digits / 10_000 % 100;
		var yearFirst = digits / 10_000 >= 1500 && digits / 10_000 < 2100;
		return (yearFirst || year < 1800 || year > 2100 || month > 12 || month == 0) ? digits
				: year * 10_000 + month * 100 + digits / 1_000_000;
	}

	static Level compare(int a, int b) {
		if (a == b) {
			return vague(a) ? Level.YEAR : Level.EXACT;
		}
		var sameYear = a / 10_000 == b / 10_000;
		if (vague(a) || vague(b)) {
			return sameYear ? Level.YEAR : nearby(a, b) ? Level.SIMILAR : Level.DIFFERENT;
		}
		var dayA = a % 100;
		var dayB = b % 100;
		var monthA = a / 100 % 100;
		var monthB = b / 100 % 100;
		if (sameYear && dayA == monthB && monthA == dayB) {
			return Level.SWAPPED;
		}
		if (Similarity.oneEdit(Integer.toString(a), Integer.toString(b))) {
			return Level.CLOSE;
		}
		if (nearby(a, b) && dayA == monthB && monthA == dayB) {
			return Level.SIMILAR;
		}
		var same = (sameYear ? 1 : 0) + ((dayA == dayB) ? 1 : 0) + ((monthA == monthB) ? 1 : 0);
		if (same == 2) {
			return Level.PART;
		}
		return (sameYear || Similarity.edits(Integer.toString(a), Integer.toString(b), 2) <= 2) ? Level.SIMILAR
				: Level.DIFFERENT;
	}

	/** January the first mostly means that only the year was known. */
	static boolean vague(int date) {
		return date % 10_000 == 101;
	}

	private static boolean nearby(int a, int b) {
		var years = Math.abs(a / 10_000 - b / 10_000);
		return years <= 1 || Similarity.oneEdit(Integer.toString(a / 10_000), Integer.toString(b / 10_000));
	}

	private static int date(String year, String month, String day) {
		var y = Integer.parseInt(year);
		if (year.length() == 2) {
			y += (y < 30) ? 2000 : 1900;
		}
		return y * 10_000 + Integer.parseInt(month) * 100 + Integer.parseInt(day);
	}

	private static int digits(String text) {
		var result = 0;
		for (int i = 0; i < text.length(); i++) {
			if (!Character.isDigit(text.charAt(i))) {
				return 0;
			}
			result = result * 10 + Character.digit(text.charAt(i), 10);
		}
		return result;
	}

	private static int checked(int date) {
		return (date < 1000_00_00 || date == 1900_01_01 || date == 1970_01_01 || date >= 9000_00_00) ? 0 : date;
	}

}
