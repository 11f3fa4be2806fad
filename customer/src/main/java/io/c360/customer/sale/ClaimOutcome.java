package io.c360.customer.sale;

/** What became of an attempt to claim a piece. */
public enum ClaimOutcome {

	/** A piece is set aside for the customer. */
	CLAIMED,
	/** Nothing is left. */
	SOLD_OUT,
	/** This person has a piece, or had one set aside: by whichever of their records. */
	ALREADY_CLAIMED,
	/** Not now, not here, or not any more. */
	NOT_OPEN

}
