package io.c360.customer.party;

/** Whether a party is one human being or an organisation. */
public enum PartyType {

	/** A human being. */
	INDIVIDUAL,
	/** A company, an authority, a club. */
	ORGANIZATION

}
