package io.c360.customer.complaint;

import java.util.Set;

import io.c360.customer.CustomerProblem;
import org.jspecify.annotations.Nullable;

/** What one cell of a decision table demands of one fact. */
sealed interface Condition {

	/** True when the fact is as demanded; a fact that is absent fits {@code -} only. */
	boolean holds(@Nullable Object fact);

	/** True when it demands nothing. */
	default boolean holdsAlways() {
		return false;
	}

	/**
	 * Reads {@code -} for anything, {@code a|b} for one of some words, {@code >=2},
	 * {@code <3} or {@code 2..4} for numbers.
	 */
	static Condition parse(String table, int row, String cell) {
		try {
			if (cell.equals("-") || cell.isEmpty()) {
				return new Anything();
			}
			if (cell.startsWith(">=")) {
				return new Between(Double.parseDouble(cell.substring(2)), Double.POSITIVE_INFINITY);
			}
			if (cell.startsWith("<")) {
				return new Between(Double.NEGATIVE_INFINITY, Math.nextDown(Double.parseDouble(cell.substring(1))));
			}
			if (cell.contains("..")) {
				var ends = cell.split("\\.\\.", 2);
				return new Between(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
			}
			return new OneOf(Set.of(cell.split("\\|", -1)));
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid(
					"Row %d of the table %s has a condition that is none of: - , a|b , >=2 , <3 , 2..4".formatted(row,
							table));
		}
	}

	/** Whatever it is. */
	record Anything() implements Condition {

		@Override
		public boolean holds(@Nullable Object fact) {
			return true;
		}

		@Override
		public boolean holdsAlways() {
			return true;
		}

	}

	/** One of some words. */
	record OneOf(Set<String> words) implements Condition {

		@Override
		public boolean holds(@Nullable Object fact) {
			return fact != null && this.words.contains(fact.toString());
		}

	}

	/** A number within bounds, which belong to it. */
	record Between(double from, double until) implements Condition {

		@Override
		public boolean holds(@Nullable Object fact) {
			return fact instanceof Number number && number.doubleValue() >= this.from
					&& number.doubleValue() <= this.until;
		}

	}

}
