package io.c360.api.query;

import java.time.Duration;
import java.time.Instant;

/**
 * What is left to somebody of their points. It fills evenly over the window, and may be
 * overdrawn by the one request that empties it.
 */
final class Allowance {

	private final RateSettings.Policy policy;

	private double left;

	private Instant at;

	Allowance(RateSettings.Policy policy, Instant now) {
		this.policy = policy;
		this.left = policy.points();
		this.at = now;
	}

	RateSettings.Policy policy() {
		return this.policy;
	}

	/** Takes points, whether they are there or not. */
	synchronized void take(long points, Instant now) {
		fill(now);
		this.left -= points;
	}

	/** How many are left; never negative. */
	synchronized long left(Instant now) {
		fill(now);
		return Math.max(0, (long) Math.floor(this.left));
	}

	/** How long until there is one again; zero when there is. */
	synchronized Duration untilNext(Instant now) {
		fill(now);
		if (this.left >= 1) {
			return Duration.ZERO;
		}
		return Duration.ofMillis((long) Math.ceil((1 - this.left) * this.policy.window().toMillis() / points()));
	}

	/** True when nothing would be lost by forgetting it. */
	synchronized boolean isFull(Instant now) {
		fill(now);
		return this.left >= points();
	}

	/** As the header {@code RateLimit} says it. */
	String header(Instant now) {
		var seconds = Math.ceilDiv(untilFull(now).toMillis(), 1000L);
		return "\"%s\";r=%d;t=%d".formatted(this.policy.name(), left(now), seconds);
	}

	private synchronized Duration untilFull(Instant now) {
		fill(now);
		return Duration.ofMillis((long) ((points() - this.left) * this.policy.window().toMillis() / points()));
	}

	private void fill(Instant now) {
		var passed = Duration.between(this.at, now).toMillis();
		if (passed > 0) {
			this.left = Math.min(points(), this.left + (double) passed * points() / this.policy.window().toMillis());
			this.at = now;
		}
	}

	private double points() {
		return this.policy.points();
	}

}
