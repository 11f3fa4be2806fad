package io.c360.customer.complaint;

/** What can happen to a complaint. */
public enum EventType {

	/** It was raised. */
	OPENED,
	/** Another department, or another person, has it from now on. */
	HANDED_OVER,
	/** Work stops until somebody else has done something. */
	PAUSED,
	/** Work goes on. */
	RESUMED,
	/** The customer was told until when. */
	PROMISED,
	/** It was decided whether the customer is right. */
	JUDGED,
	/** Something was given to make good. */
	REMEDY_GIVEN,
	/** A step of the work is done; it may name who has the next one. */
	STEP_DONE,
	/** The customer was answered. */
	RESOLVED,
	/** The answer was not good enough. */
	REOPENED,
	/** Nothing is left to do. */
	CLOSED,
	/** The customer said how content they are. */
	RATED,
	/** What a prompt asked for was done. */
	PROMPT_DONE,
	/** Somebody wrote something down. */
	NOTED,
	/** How it stood, as another system saw it. */
	STATUS

}
