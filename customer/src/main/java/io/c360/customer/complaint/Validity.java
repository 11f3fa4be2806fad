package io.c360.customer.complaint;

/** Whether a complaint is justified. */
public enum Validity {

	/** Nobody has decided. */
	UNDECIDED,
	/** We were wrong. */
	JUSTIFIED,
	/** We were not. */
	UNJUSTIFIED

}
