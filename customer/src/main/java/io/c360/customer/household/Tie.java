package io.c360.customer.household;

/**
 * Something that somebody shares with the people they live with.
 *
 * @param id which account, landline, plan, group or decision; two people with one id
 * share it
 * @param role what the person is to it: head, payer, main, secondary, member
 */
public record Tie(Kind kind, String id, String role, Span span) {

	/** The kind only: an id may be personal data. */
	@Override
	public String toString() {
		return "a tie by " + this.kind;
	}

	/** What is shared, how much it says, and among how many at most it says anything. */
	public enum Kind {

		/** A billing account. */
		ACCOUNT(4, 12),
		/** A landline. */
		LANDLINE(3, 12),
		/** A mobile number that both give as theirs. */
		MOBILE(2, 8),
		/** A family plan. */
		PLAN(3, 12),
		/** A household that a source declares. */
		DECLARED(9, 30),
		/** A steward says that they live together. */
		TOGETHER(1000, 30),
		/** A steward says that they do not. */
		APART(-1000, 30);

		private final double bits;

		private final int cap;

		Kind(double bits, int cap) {
			this.bits = bits;
			this.cap = cap;
		}

		double bits() {
			return this.bits;
		}

		int cap() {
			return this.cap;
		}

	}

}
