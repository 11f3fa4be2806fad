package io.c360.customer.campaign;

/** How far a task of a plan has come. */
public enum TaskState {

	/** Nobody began. */
	OPEN,
	/** Somebody is at it. */
	STARTED,
	/** Done. */
	DONE

}
