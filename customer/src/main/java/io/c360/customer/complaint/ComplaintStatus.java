package io.c360.customer.complaint;

/** Where a complaint stands. */
public enum ComplaintStatus {

	/** Nobody has answered yet. */
	OPEN,
	/** Waiting for somebody. */
	PENDING,
	/** Answered. */
	RESOLVED,
	/** Answered and agreed. */
	CLOSED

}
