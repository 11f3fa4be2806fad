package io.c360.ingest.resolve;

import java.util.regex.Pattern;

/**
 * How one column writes dates. Days and months that are both numbers can be told apart
 * only by looking at many of them: where the first number is above twelve, it is the day.
 */
final class BirthText {

	private static final Pattern NUMBERS = Pattern
		.compile("(\\d{1,2})([-/. ])(\\d{1,2})[-/. ](\\d{4}|\\d{2})([ T]\\d{1,2}:\\d{2}.*)?");

	private static final Pattern OTHER = Pattern.compile(
			"((1[89]|20)\\d{2})([-/.年]?)[01]?\\d\\3?.?[0-3]?\\d([日 T].*)?|\\d{1,2}[- .]\\p{L}{3,9}\\.?[- ,]+(\\d{4}|\\d{2})"
					+ "|\\p{L}{3,9}\\.? \\d{1,2},? +(\\d{4}|\\d{2})");

	private int dates;

	private int dayFirst;

	private int monthFirst;

	private int dotted;

	private int earliest = 9999;

	private int latest;

	void see(String value) {
		var numbers = NUMBERS.matcher(value);
		if (numbers.matches()) {
			this.dates++;
			this.dayFirst += isAbove12(numbers.group(1)) ? 1 : 0;
			this.monthFirst += isAbove12(numbers.group(3)) ? 1 : 0;
			this.dotted += numbers.group(2).equals(".") ? 1 : 0;
			year(numbers.group(4));
			return;
		}
		var other = OTHER.matcher(value);
		if (other.matches()) {
			this.dates++;
			year((other.group(1) != null) ? other.group(1) : value.substring(value.length() - 2));
		}
	}

	private void year(String text) {
		var year = Integer.parseInt(text);
		year += (text.length() == 4) ? 0 : (year < 30) ? 2000 : 1900;
		this.earliest = Math.min(this.earliest, year);
		this.latest = Math.max(this.latest, year);
	}

	private static boolean isAbove12(String number) {
		return Integer.parseInt(number) > 12;
	}

	/** How many values are dates. */
	int dates() {
		return this.dates;
	}

	/** True for dates of birth rather than of what happened lately. */
	boolean spansGenerations() {
		return this.latest - this.earliest >= 20 && this.earliest < 1990;
	}

	private boolean readsDayFirst() {
		return this.dayFirst > this.monthFirst || (this.dayFirst == this.monthFirst && this.dotted * 2 > this.dates);
	}

	/**
	 * The same date with the year first, where it is made of numbers only; anything else
	 * as it is.
	 */
	String unambiguous(String value) {
		var numbers = NUMBERS.matcher(value);
		if (!numbers.matches()) {
			return value;
		}
		var first = numbers.group(1);
		var second = numbers.group(3);
		var dayIsFirst = isAbove12(first) || (!isAbove12(second) && readsDayFirst());
		var year = numbers.group(4);
		var whole = (year.length() == 4) ? year : ((Integer.parseInt(year) < 30) ? "20" : "19") + year;
		return dayIsFirst ? whole + "-" + second + "-" + first : whole + "-" + first + "-" + second;
	}

}
