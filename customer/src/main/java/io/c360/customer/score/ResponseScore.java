package io.c360.customer.score;

import java.util.List;

/**
 * The response of one customer by the source's eight variables, none left out.
 *
 * @param values what is known of the customer, in the order of the variables; NaN where
 * nothing is
 * @param contributions of each variable, in the same order; they add up to the value
 */
public record ResponseScore(List<Double> values, List<Double> contributions) {

	public ResponseScore {
		values = List.copyOf(values);
		contributions = List.copyOf(contributions);
	}

	/** Scores a customer. */
	public static ResponseScore of(ScoreFacts facts) {
		return new ResponseScore(
				ResponseVariable.all().stream().map(variable -> facts.number(variable.fact(), Double.NaN)).toList(),
				ResponseVariable.all().stream().map(variable -> variable.rule().points(facts) / 100).toList());
	}

	/** Between 0 and what the source lists, 0.715298. */
	public double value() {
		return this.contributions.stream().mapToDouble(Double::doubleValue).sum();
	}

}
