package io.c360.customer.sale;

/** What can happen to a claim. */
public enum ClaimEventType {

	/** A piece was set aside for the customer. */
	CLAIMED,
	/** The customer has it. */
	COLLECTED,
	/** The customer does not want it any more. */
	CANCELLED,
	/** Nobody collected it in time. */
	LAPSED

}
