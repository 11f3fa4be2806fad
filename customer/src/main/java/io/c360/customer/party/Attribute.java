package io.c360.customer.party;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that a source may say of a party, by the name that contracts, models and the
 * API use.
 */
public enum Attribute {

	/** Whole name, as written by the source. */
	FULL_NAME("fullName"),
	/** Surname. */
	FAMILY_NAME("familyName"),
	/** Given name. */
	GIVEN_NAME("givenName"),
	/** A name that the party had before; many. */
	FORMER_NAME("formerName"),
	/** Trading name of an organisation. */
	ORGANIZATION_NAME("organizationName"),
	/** male or female. */
	GENDER("gender"),
	/** ISO-8601 date. */
	BIRTH_DATE("birthDate"),
	/** Resident identity number, 18 digits with a check digit, or 15 of the old form. */
	RESIDENT_ID("residentId", Form.CODE),
	/** Passport number. */
	PASSPORT("passport", Form.CODE),
	/** Tax number of an organisation. */
	TAX_ID("taxId", Form.CODE),
	/** Licence number of an organisation. */
	BUSINESS_LICENCE("businessLicence", Form.CODE),
	/** Mobile number; many. */
	MOBILE("mobile", Form.DIGITS),
	/** Landline number with its area code; many. */
	LANDLINE("landline", Form.DIGITS),
	/** E-mail address; many. */
	EMAIL("email", Form.LOWER),
	/** Street, number and room, in one line. */
	ADDRESS("address"),
	/** City. */
	CITY("city", Form.PLACE),
	/** State or province. */
	PROVINCE("stateOrProvince"),
	/** Post code. */
	POST_CODE("postCode"),
	/** Country, ISO 3166 code. */
	COUNTRY("country"),
	/** Billing account; many. */
	ACCOUNT("account", Form.CODE),
	/** Loyalty card; many. */
	LOYALTY_CARD("loyaltyCard", Form.CODE),
	/** Handset, browser or cookie; many. */
	DEVICE("device", Form.CODE),
	/** Occupation. */
	OCCUPATION("occupation");

	private final String wireName;

	private final Form form;

	Attribute(String wireName) {
		this(wireName, Form.TEXT);
	}

	Attribute(String wireName, Form form) {
		this.wireName = wireName;
		this.form = form;
	}

	/** True when a customer may have several values of it at a time. */
	public boolean isMany() {
		return switch (this) {
			case FORMER_NAME, MOBILE, LANDLINE, EMAIL, ACCOUNT, LOYALTY_CARD, DEVICE -> true;
			default -> false;
		};
	}

	/** True when a customer can be asked for by a value of it. */
	public boolean isIdentifier() {
		return switch (this.form) {
			case TEXT, PLACE -> false;
			case LOWER, CODE, DIGITS -> true;
		};
	}

	/**
	 * The form in which values of it are compared: for identifiers full-width characters
	 * become narrow ones, and blanks, hyphens and case do not matter; for cities the word
	 * for city (市) does not.
	 */
	public String normalise(String value) {
		var plain = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
		return switch (this.form) {
			case TEXT -> plain;
			case PLACE -> (plain.length() > 2 && plain.endsWith("市")) ? plain.substring(0, plain.length() - 1) : plain;
			case LOWER -> plain.toLowerCase(Locale.ROOT);
			case CODE -> plain.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
			case DIGITS -> withoutCountry(plain.replaceAll("[^0-9+]", ""));
		};
	}

	private static String withoutCountry(String digits) {
		if (digits.startsWith("+86")) {
			return digits.substring(3);
		}
		if (digits.startsWith("0086")) {
			return digits.substring(4);
		}
		if (digits.length() == 13 && digits.startsWith("861")) {
			return digits.substring(2);
		}
		return digits;
	}

	/** The attribute of that wire name, if there is one. */
	public static Optional<Attribute> named(String wireName) {
		return Arrays.stream(values()).filter(attribute -> attribute.wireName.equals(wireName)).findFirst();
	}

	@Override
	public String toString() {
		return this.wireName;
	}

	private enum Form {

		TEXT, PLACE, LOWER, CODE, DIGITS

	}

}
