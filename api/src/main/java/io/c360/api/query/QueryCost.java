package io.c360.api.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a query costs: each field its weight, what is below a list as often as the list is
 * long at most. The lengths may be in variables, so that one document has many costs.
 *
 * @param weight of the field itself
 * @param times how often what is below it is answered
 */
record QueryCost(int weight, Times times, List<QueryCost> below) {

	private static final int LONGEST_PAGE = 100;

	/** More than any limit; sums stay below it. */
	private static final long TOO_MUCH = Integer.MAX_VALUE;

	/** How long a list is at most. */
	sealed interface Times {

		/** As the document or the schema says. */
		record Fixed(int times) implements Times {
		}

		/** As a variable says. */
		record Variable(String name, int otherwise) implements Times {
		}

	}

	/** The cost with these variables; never more than an {@code int} holds. */
	int with(Map<String, ? extends @Nullable Object> variables) {
		return (int) sum(variables);
	}

	private long sum(Map<String, ? extends @Nullable Object> variables) {
		var each = 0L;
		for (var field : this.below) {
			each = Math.min(TOO_MUCH, each + field.sum(variables));
		}
		return Math.min(TOO_MUCH, this.weight + times(variables) * each);
	}

	private long times(Map<String, ? extends @Nullable Object> variables) {
		return switch (this.times) {
			case Times.Fixed fixed -> fixed.times();
			case Times.Variable variable -> page((variables.get(variable.name()) instanceof Number number)
					? number.intValue() : variable.otherwise());
		};
	}

	/** A page that is too long or too short is refused later, and not by its cost. */
	static int page(int asked) {
		return Math.clamp(asked, 1, LONGEST_PAGE);
	}

}
