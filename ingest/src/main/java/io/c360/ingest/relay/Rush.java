package io.c360.ingest.relay;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether so many customers change that it must be a large load. Records come first: what
 * can wait takes a quarter of the time then. For one thread.
 */
public final class Rush {

	private static final double CHANGES_PER_SECOND = 100;

	private static final int GIVEN_WAY = 3;

	private final LongSupplier changed;

	private long before;

	private long lookedAt = System.nanoTime();

	/**
	 * @param changed how often customers changed so far
	 */
	public Rush(LongSupplier changed) {
		this.changed = changed;
	}

	/** True when there was one since this was asked last. */
	public boolean isOn() {
		var now = System.nanoTime();
		var sum = this.changed.getAsLong();
		var perSecond = (sum - this.before) * 1e9 / Math.max(1, now - this.lookedAt);
		this.before = sum;
		this.lookedAt = now;
		return perSecond > CHANGES_PER_SECOND;
	}

	/** Waits three times as long as something took, if there is one. */
	public void giveWay(Duration worked) throws InterruptedException {
		if (isOn()) {
			Thread.sleep(worked.multipliedBy(GIVEN_WAY));
		}
	}

}
