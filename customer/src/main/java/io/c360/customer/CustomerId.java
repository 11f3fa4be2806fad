package io.c360.customer;

import java.util.UUID;

/**
 * One customer, for as long as we know them. The id of a customer who was merged into
 * another answers for ever: it leads to the survivor.
 */
public record CustomerId(UUID value) implements Comparable<CustomerId> {

	/**
	 * Reads the text form of a UUID.
	 * @throws IllegalArgumentException when the text is not one
	 */
	public static CustomerId parse(String text) {
		return new CustomerId(UUID.fromString(text));
	}

	/** Orders by text, as the graph does. */
	@Override
	public int compareTo(CustomerId other) {
		return toString().compareTo(other.toString());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
