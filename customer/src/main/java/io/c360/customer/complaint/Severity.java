package io.c360.customer.complaint;

/** How much a complaint matters. */
public enum Severity {

	/** An annoyance. */
	MINOR,
	/** A service does not work as promised. */
	MAJOR,
	/** The customer is without service, or out of money. */
	CRITICAL

}
