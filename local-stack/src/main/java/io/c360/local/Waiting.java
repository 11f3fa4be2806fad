package io.c360.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Patience with an end. */
final class Waiting {

	private static final Duration PAUSE = Duration.ofMillis(150);

	private Waiting() {
	}

	/** Whether the condition came true in time. */
	static boolean until(Duration patience, BooleanSupplier condition) {
		var end = System.nanoTime() + patience.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				return false;
			}
			pause();
		}
		return true;
	}

	static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new LocalProblem("Interrupted while waiting");
		}
	}

}
