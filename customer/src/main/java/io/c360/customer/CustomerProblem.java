package io.c360.customer;

import java.util.List;

/**
 * Something the caller can act on. Thrown where it is noticed, translated once, where the
 * call came in. Messages never contain personal data.
 */
public abstract sealed class CustomerProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private CustomerProblem(String message) {
		super(message);
	}

	/** There is no such thing. */
	public static final class NotFound extends CustomerProblem {

		private static final long serialVersionUID = 1L;

		public NotFound(String what) {
			super("There is no such " + what);
		}

	}

	/**
	 * The key fits more than one customer: nobody is answered rather than the wrong one.
	 */
	public static final class Ambiguous extends CustomerProblem {

		private static final long serialVersionUID = 1L;

		private static final int MOST_NAMED = 20;

		private final List<String> candidates;

		/**
		 * Names those whom it fits.
		 * @param candidates ids of customers, no other word about them
		 */
		public Ambiguous(String what, List<String> candidates) {
			super("This %s belongs to %d customers; choose one of them and ask by id".formatted(what,
					candidates.size()));
			this.candidates = candidates.stream().sorted().limit(MOST_NAMED).toList();
		}

		/** Some of those whom it fits, by id. */
		public List<String> candidates() {
			return this.candidates;
		}

	}

	/** What was asked for cannot be understood. */
	public static final class Invalid extends CustomerProblem {

		private static final long serialVersionUID = 1L;

		public Invalid(String what) {
			super(what);
		}

	}

	/** It contradicts something that is known or was decided before. */
	public static final class Conflict extends CustomerProblem {

		private static final long serialVersionUID = 1L;

		public Conflict(String what) {
			super(what);
		}

	}

	/** More is given away than whoever asks may give. */
	public static final class OverAuthority extends CustomerProblem {

		private static final long serialVersionUID = 1L;

		private final long limit;

		private final String escalateTo;

		/**
		 * Names who may do it.
		 * @param limit what may be given, in fen
		 */
		public OverAuthority(long limit, String escalateTo) {
			super("You may give %d fen for this complaint in all; ask %s".formatted(limit, escalateTo));
			this.limit = limit;
			this.escalateTo = escalateTo;
		}

		/** What may be given, in fen. */
		public long limit() {
			return this.limit;
		}

		/** Who may give more. */
		public String escalateTo() {
			return this.escalateTo;
		}

	}

	/** The part of the product that answers this is away for the moment. */
	public static final class Unavailable extends CustomerProblem {

		private static final long serialVersionUID = 1L;

		public Unavailable(String what) {
			super(what + " is unavailable; try again in a moment");
		}

	}

}
