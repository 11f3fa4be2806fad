package io.c360.ingest.mapping;

/** A value that a mapping cannot turn into what the contract wants. */
final class Unmappable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String place;

	Unmappable(String place, String reason) {
		super(reason, null, false, false);
		this.place = place;
	}

	/** The column or pointer that holds it. */
	String place() {
		return this.place;
	}

	/** What to do about it. */
	String reason() {
		return String.valueOf(getMessage());
	}

}
