package io.c360.customer.decision;

/** What an action is for. */
public enum ActionKind {

	/** Sells something. */
	OFFER(true),
	/** Keeps somebody who may leave. */
	SAVE(true),
	/** Mends or helps. */
	SERVICE(false),
	/** Tells the person at the desk what to ask or say. */
	PROMPT(false),
	/** Brings back somebody who left. */
	WIN_BACK(true);

	private final boolean selling;

	ActionKind(boolean selling) {
		this.selling = selling;
	}

	/** True when the customer is asked to buy or to stay: consent and caps apply. */
	public boolean isSelling() {
		return this.selling;
	}

}
