package io.c360.customer.household;

import java.util.Locale;

import io.c360.customer.name.Fold;
import io.c360.customer.name.Similarity;

/**
 * A place to live in, in the form in which places are compared; a part that nobody stated
 * is empty.
 *
 * @param area the city
 * @param unit building, entrance, room: what tells the dwellings of one house number
 * apart
 */
public record Dwelling(String area, String street, String number, String unit) {

	/** Nothing is known. */
	public static final Dwelling UNKNOWN = new Dwelling("", "", "", "");

	/** From the fields of a source that keeps them apart. */
	public static Dwelling of(String area, String street, String number, String unit) {
		return new Dwelling(Addresses.area(area), Addresses.street(street), Addresses.code(number),
				Addresses.unit(unit));
	}

	/** From an address in one line. */
	public static Dwelling parse(String area, String address) {
		return Addresses.parse(area, address);
	}

	/** True when neither street nor number is known. */
	public boolean isUnknown() {
		return this.street.isEmpty() && this.number.isEmpty();
	}

	/** True when a house is named, perhaps not the flat within. */
	public boolean isHouse() {
		return !this.street.isEmpty() && !this.number.isEmpty();
	}

	/** How well two dwellings agree, each by itself. */
	Agreement compare(Dwelling other) {
		if (isUnknown() || other.isUnknown()) {
			return Agreement.UNKNOWN;
		}
		if (!alike(this.area, other.area)) {
			return Agreement.DIFFERENT;
		}
		var sameStreet = this.street.equals(other.street) && !this.street.isEmpty();
		var sameNumber = this.number.equals(other.number) && !this.number.isEmpty();
		if (sameStreet && sameNumber) {
			return compareUnits(other);
		}
		if (sameNumber && (this.street.isEmpty() || other.street.isEmpty())) {
			return Agreement.STREET_MISSING;
		}
		if (sameStreet && this.number.isEmpty() && other.number.isEmpty()) {
			return (compareUnits(other) == Agreement.OTHER_UNIT) ? Agreement.DIFFERENT : Agreement.STREET_ONLY;
		}
		if (sameStreet && (this.number.isEmpty() || other.number.isEmpty())) {
			return Agreement.NUMBER_MISSING;
		}
		if (sameNumber && (isTypo(this.street, other.street) || isOtherSortOfStreet(this.street, other.street))) {
			return (compareUnits(other) == Agreement.OTHER_UNIT) ? Agreement.DIFFERENT : Agreement.STREET_TYPO;
		}
		if (sameStreet && Similarity.edits(this.number, other.number, 2) <= ((this.number.length() > 2) ? 2 : 1)
				&& this.unit.equals(other.unit)) {
			return Agreement.NUMBER_TYPO;
		}
		return Agreement.DIFFERENT;
	}

	private Agreement compareUnits(Dwelling other) {
		if (this.unit.equals(other.unit)) {
			return Agreement.SAME;
		}
		return (this.unit.isEmpty() || other.unit.isEmpty()) ? Agreement.UNIT_MISSING : Agreement.OTHER_UNIT;
	}

	private static boolean alike(String one, String other) {
		return one.isEmpty() || other.isEmpty() || one.equals(other) || Similarity.jaroWinkler(one, other) >= 0.85;
	}

	private static boolean isTypo(String one, String other) {
		var length = Math.min(one.length(), other.length());
		var allowed = (length < 6) ? 1 : (length < 10) ? 2 : 3;
		return length >= 3 && Math.abs(one.length() - other.length()) <= allowed
				&& Similarity.edits(one, other, allowed) <= allowed && digits(one).equals(digits(other));
	}

	/**
	 * The same but for the last word, such as street and avenue; not for numbered
	 * streets.
	 */
	private static boolean isOtherSortOfStreet(String one, String other) {
		var main = main(one);
		return main.length() > 4 && main.equals(main(other)) && digits(main).isEmpty();
	}

	private static String main(String street) {
		return street.substring(0, Math.max(0, street.lastIndexOf(' ')));
	}

	private static String digits(String text) {
		return text.replaceAll("[^0-9]", "");
	}

	/** Leaves the place out: it is personal data. */
	@Override
	public String toString() {
		return isHouse() ? "a dwelling" : "part of a dwelling";
	}

	/** Folds a text for comparison. */
	static String folded(String text) {
		return Fold.words(text);
	}

	/** How well two dwellings agree. */
	enum Agreement {

		SAME, UNIT_MISSING, OTHER_UNIT, STREET_TYPO, NUMBER_TYPO, STREET_MISSING, NUMBER_MISSING, STREET_ONLY, UNKNOWN,
		DIFFERENT;

		private final String text = name().toLowerCase(Locale.ROOT).replace('_', ' ');

		/** In words. */
		String text() {
			return this.text;
		}

	}

}
