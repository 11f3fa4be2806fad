package io.c360.customer.score;

import java.time.Instant;
import java.util.List;

/**
 * What is likely of a customer at a moment, and what made it so.
 *
 * @param model name/version of the model or of the rules that answered
 * @param value 0 to 1
 * @param parts what it is made of, the greatest first; they add up as the scale says
 */
public record Score(ScoreName name, String model, double value, Scale scale, List<Part> parts, Instant asOf) {

	public Score {
		parts = parts.stream()
			.sorted(java.util.Comparator.comparingDouble((Part part) -> -Math.abs(part.amount()))
				.thenComparing(Part::name))
			.toList();
	}

	/** The sum of the parts, on their scale. */
	public double sum() {
		return this.parts.stream().mapToDouble(Part::amount).sum();
	}

	/** How parts become a value. */
	public enum Scale {

		/** Parts are log-odds: the value is 1 / (1 + e^-sum). */
		LOG_ODDS,
		/** Parts are points: the value is the sum / 100. */
		POINTS

	}

	/**
	 * One part of a score.
	 *
	 * @param name what it is about
	 * @param amount what it adds, negative when it lowers the score
	 * @param evidence what it was concluded from, without personal data
	 */
	public record Part(String name, double amount, String evidence) {
	}

}
