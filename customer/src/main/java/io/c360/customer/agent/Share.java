package io.c360.customer.agent;

/**
 * How often something came off, with the bounds between which the true share lies with 95
 * % confidence (Wilson's score interval, which holds for few cases too).
 */
public record Share(long successes, long of) {

	private static final double Z = 1.959963984540054;

	public Share {
		if (successes < 0 || successes > of) {
			throw new IllegalArgumentException("Not more successes than cases");
		}
	}

	/** What was counted; 0 where nothing was. */
	public double value() {
		return (this.of == 0) ? 0 : (double) this.successes / this.of;
	}

	/** It is hardly less than this; 0 where nothing was counted. */
	public double atLeast() {
		return (this.of == 0) ? 0 : Math.max(0, middle() - half());
	}

	/** It is hardly more than this; 1 where nothing was counted. */
	public double atMost() {
		return (this.of == 0) ? 1 : Math.min(1, middle() + half());
	}

	/** This and another together. */
	public Share and(Share other) {
		return new Share(this.successes + other.successes, this.of + other.of);
	}

	/** This without a part of it. */
	public Share without(Share part) {
		return new Share(this.successes - part.successes, this.of - part.of);
	}

	private double middle() {
		double square = Z * Z;
		return (this.successes + square / 2) / (this.of + square);
	}

	private double half() {
		double square = Z * Z;
		return Z / (this.of + square) * Math.sqrt(value() * (1 - value()) * this.of + square / 4);
	}

}
