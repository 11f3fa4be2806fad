package io.c360.customer.score;

import java.util.OptionalDouble;

/**
 * Points for one fact. A step gives all of its points where the fact lies within a range;
 * a ramp gives points in proportion to where it lies in it. An unknown fact gives none.
 *
 * @param fact the name of the number that it looks at
 * @param from where the range begins
 * @param to where it ends; a step excludes it
 * @param points what there is to give, negative to lower the score
 */
public record PointRule(String name, String fact, double from, double to, double points, boolean ramp) {

	/** All of the points from here on. */
	static PointRule from(String name, String fact, double from, double points) {
		return new PointRule(name, fact, from, Double.POSITIVE_INFINITY, points, false);
	}

	/** All of the points below. */
	static PointRule below(String name, String fact, double to, double points) {
		return new PointRule(name, fact, Double.NEGATIVE_INFINITY, to, points, false);
	}

	/** No points at one end, all of them at the other and beyond. */
	static PointRule ramp(String name, String fact, double from, double to, double points) {
		return new PointRule(name, fact, from, to, points, true);
	}

	double points(ScoreFacts facts) {
		var number = facts.number(this.fact);
		return number.isEmpty() ? 0 : points(number);
	}

	private double points(OptionalDouble number) {
		var value = number.getAsDouble();
		if (this.ramp) {
			return this.points * Math.clamp((value - this.from) / (this.to - this.from), 0, 1);
		}
		return (value >= this.from && value < this.to) ? this.points : 0;
	}

	String evidence(ScoreFacts facts) {
		return this.fact + " " + facts.text(this.fact).orElse("unknown");
	}

}
