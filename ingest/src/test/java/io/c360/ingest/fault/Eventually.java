package io.c360.ingest.fault;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Patience of tests with servers that come and go. */
public final class Eventually {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private Eventually() {
	}

	/** Waits until it is so; a question that fails is asked again. */
	public static void isTrue(BooleanSupplier condition) {
		var end = System.nanoTime() + PATIENCE.toNanos();
		while (!holds(condition)) {
			if (System.nanoTime() > end) {
				throw new AssertionError("It did not happen within " + PATIENCE);
			}
			pause(Duration.ofMillis(30));
		}
	}

	/** Waits a moment. */
	public static void pause(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException problem) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(problem);
		}
	}

	private static boolean holds(BooleanSupplier condition) {
		try {
			return condition.getAsBoolean();
		}
		catch (RuntimeException away) {
			return false;
		}
	}

}
