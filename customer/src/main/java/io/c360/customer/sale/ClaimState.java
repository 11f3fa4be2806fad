package io.c360.customer.sale;

/** How a claim stands. */
public enum ClaimState {

	/** A piece is set aside. */
	HELD,
	/** The customer has it. */
	COLLECTED,
	/** Given up; the piece is free again. */
	CANCELLED,
	/** Not collected in time; the piece is free again. */
	LAPSED;

	/** True while a piece is not for anybody else. */
	public boolean takesStock() {
		return this == HELD || this == COLLECTED;
	}

}
