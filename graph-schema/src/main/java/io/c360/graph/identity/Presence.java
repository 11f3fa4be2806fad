package io.c360.graph.identity;

/** How much there is of a record. */
public enum Presence {

	/** Its source says something of it. */
	STATED,
	/** Its source does not, or no longer, but facts hang on it. */
	BARE,
	/** Nobody says anything of it: it counts for no customer. */
	GONE

}
