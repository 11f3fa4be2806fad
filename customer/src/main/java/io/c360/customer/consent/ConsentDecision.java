package io.c360.customer.consent;

/** What a customer said when they were asked, or of themselves. */
public enum ConsentDecision {

	/** Yes. */
	GRANTED,
	/** No. */
	REFUSED,
	/** No longer. */
	WITHDRAWN

}
