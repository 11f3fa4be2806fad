package io.c360.customer.decision;

/** The stages at which an action can be dropped, in their order. */
public enum Stop {

	/** May the customer have it at all? */
	ELIGIBILITY,
	/** Does it make sense for them now? */
	APPLICABILITY,
	/** Is it decent to propose it now? */
	SUITABILITY,
	/** May they be contacted about it now? */
	CONTACT_POLICY,
	/** They are in the group that shows what happens without. */
	CONTROL_GROUP

}
