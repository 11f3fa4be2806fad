package io.c360.customer.link;

/** The kinds of group that people belong to. */
public enum GroupKind {

	/** People who live together. */
	HOUSEHOLD,
	/** People for whom an organisation pays or vouches. */
	ENTERPRISE,
	/** People who call each other by short numbers. */
	SHORT_NUMBER_NETWORK,
	/** Numbers that share one plan. */
	FAMILY_PLAN

}
