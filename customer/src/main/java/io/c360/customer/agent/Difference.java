package io.c360.customer.agent;

/**
 * How much more often something comes off in one group than in another, with the bounds
 * between which the true difference lies with 95 % confidence (Newcombe's interval, made
 * of Wilson's).
 */
public record Difference(Share of, Share than) {

	/** What was counted, in points of 1. */
	public double value() {
		return this.of.value() - this.than.value();
	}

	/** It is hardly less than this. */
	public double atLeast() {
		return value() - Math.hypot(this.of.value() - this.of.atLeast(), this.than.atMost() - this.than.value());
	}

	/** It is hardly more than this. */
	public double atMost() {
		return value() + Math.hypot(this.of.atMost() - this.of.value(), this.than.value() - this.than.atLeast());
	}

	/** True when chance hardly explains it. */
	public boolean isClear() {
		return atLeast() > 0 || atMost() < 0;
	}

}
