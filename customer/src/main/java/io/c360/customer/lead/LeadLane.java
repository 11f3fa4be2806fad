package io.c360.customer.lead;

/** How a customer with intent gets what they want. */
public enum LeadLane {

	/** They come to a store. */
	STORE,
	/** It is brought to them. */
	DELIVERY

}
