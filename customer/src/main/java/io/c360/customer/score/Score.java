package io.c360.customer.score;

import java.time.Instant;
import java.util.List;

/**
 * What is likely of a customer at a moment, and what made it so.
 *
 * @param model name/version of the model or of the rules that answered
 * @param value 0 to 1
 * @param parts what it is made of, the greatest first; they add up as the scale says
 * @param passed models that would have answered first, and why they did not
 */
public record Score(ScoreName name, String model, double value, Scale scale, List<Part> parts, Instant asOf,
		List<Passed> passed) {

	public Score {
		passed = List.copyOf(passed);
		parts = parts.stream()
			.sorted(java.util.Comparator.comparingDouble((Part part) -> -Math.abs(part.amount()))
				.thenComparing(Part::name))
			.toList();
	}

	public Score(ScoreName name, String model, double value, Scale scale, List<Part> parts, Instant asOf) {
		this(name, model, value, scale, parts, asOf, List.of());
	}

	/**
	 * A model that did not answer.
	 *
	 * @param model name/version
	 */
	public record Passed(String model, String because) {
	}

	/** The same beside models that did not answer. */
	Score after(List<Passed> models) {
		return new Score(this.name, this.model, this.value, this.scale, this.parts, this.asOf, models);
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
