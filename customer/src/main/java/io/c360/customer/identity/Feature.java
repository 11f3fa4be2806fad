package io.c360.customer.identity;

/** What two records are compared by. The wire name is the name in model files. */
public enum Feature {

	FAMILY("family"), GIVEN("given"), MIDDLE("middle"), GENERATION("generation"), ORGANIZATION("organization"),
	GENDER("gender"), BIRTH_DATE("birthDate"), RESIDENT_ID("residentId"), PASSPORT("passport"), TAX_ID("taxId"),
	SOCIAL_SECURITY("socialSecurity"), DRIVER_LICENCE("driverLicence"), NATIONAL_ID("nationalId"), MOBILE("mobile"),
	LANDLINE("landline"), EMAIL("email"), ADDRESS("address"), CITY("city"), POST_CODE("postCode"), ACCOUNT("account"),
	LOYALTY_CARD("loyaltyCard"), DEVICE("device"), OCCUPATION("occupation"), BIRTH_PLACE("birthPlace"),
	EMPLOYER("employer"), REGION("region"), HOUSEHOLD("household"), NAMESAKE("namesake");

	static final int COUNT = values().length;

	private final String wire;

	Feature(String wire) {
		this.wire = wire;
	}

	/** The place in tables of this enum. */
	@SuppressWarnings("EnumOrdinal")
	int index() {
		return ordinal();
	}

	/** The name in model files and explanations. */
	public String wire() {
		return this.wire;
	}

	static Feature of(String wire) {
		for (var feature : values()) {
			if (feature.wire.equals(wire)) {
				return feature;
			}
		}
		throw new IllegalArgumentException("The model names a feature that does not exist: " + wire);
	}

	/** Numbers and codes that are equal or not. */
	boolean isCode() {
		return switch (this) {
			case RESIDENT_ID, PASSPORT, TAX_ID, SOCIAL_SECURITY, DRIVER_LICENCE, NATIONAL_ID, ACCOUNT, LOYALTY_CARD,
					DEVICE ->
				true;
			default -> false;
		};
	}

	/**
	 * Numbers, codes and addresses in the net: things of which each has one owner, or a
	 * few.
	 */
	boolean isNumber() {
		return isCode() || this == MOBILE || this == LANDLINE || this == EMAIL;
	}

	/** Short texts that are compared as words. */
	boolean isText() {
		return switch (this) {
			case CITY, POST_CODE, OCCUPATION, BIRTH_PLACE, EMPLOYER, REGION -> true;
			default -> false;
		};
	}

}
