package io.c360.customer.greeting;

/**
 * One thing to bear in mind when greeting a customer, and why.
 *
 * @param reason in plain words, nothing that tells who it is
 * @param because the fact that it follows from, as source/key; empty when it is several
 */
public record GreetingFlag(Kind kind, String reason, String because) {

	/** What it is, the most pressing first. */
	public enum Kind {

		/** Somebody owes them an answer. */
		OPEN_COMPLAINT,
		/** They asked to be left alone. */
		DO_NOT_CONTACT,
		/** They left, or hold nothing any more: a chance to win them back. */
		WIN_BACK,
		/** Their contract ends soon. */
		CONTRACT_ENDING,
		/** They are a very important person: by tier of a programme. */
		VIP,
		/** They belong to an organisation that is a customer, or are one. */
		ENTERPRISE,
		/** A round year with us, these days. */
		ANNIVERSARY

	}

	/** What it is only. */
	@Override
	public String toString() {
		return this.kind.toString();
	}

}
