package io.c360.customer.name;

/** Numbers under which all short forms of a given name meet. */
public final class NameRoots {

	private NameRoots() {
	}

	/** The groups of the given name, or its own number when it is in none. */
	public static int[] of(PersonName name) {
		if (name.given().length() < 2) {
			return Nicknames.NONE;
		}
		return (name.nicknames().length > 0) ? name.nicknames() : new int[] { name.given().hashCode() | 0x4000_0000 };
	}

}
