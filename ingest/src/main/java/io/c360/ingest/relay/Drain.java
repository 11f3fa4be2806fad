package io.c360.ingest.relay;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repeats a step on a thread of its own for as long as there is something to do, and
 * looks again after a moment. A step that fails is repeated, later and later.
 */
final class Drain implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Drain.class);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

	private final String name;

	private final BooleanSupplier allowed;

	private final IntSupplier step;

	private final Duration idle;

	private final RelayProgress progress = new RelayProgress();

	private volatile boolean closed;

	private @Nullable Thread thread;

	/**
	 * @param allowed asked before each step
	 * @param step returns how much it did
	 * @param idle how long to wait when there was nothing to do
	 */
	Drain(String name, BooleanSupplier allowed, IntSupplier step, Duration idle) {
		this.name = name;
		this.allowed = allowed;
		this.step = step;
		this.idle = idle;
	}

	synchronized void start() {
		if (this.thread == null) {
			this.thread = Thread.ofPlatform().name(this.name).daemon().start(this::run);
		}
	}

	RelayProgress progress() {
		return this.progress;
	}

	private void run() {
		var wait = this.idle;
		while (!this.closed) {
			try {
				var done = this.allowed.getAsBoolean() ? this.step.getAsInt() : 0;
				this.progress.succeeded(done);
				wait = (done > 0) ? Duration.ZERO : this.idle;
			}
			catch (RuntimeException problem) {
				this.progress.failed();
				wait = wait.isZero() ? this.idle : wait.multipliedBy(2);
				wait = (wait.compareTo(LONGEST_WAIT) > 0) ? LONGEST_WAIT : wait;
				log.warn("The {} waits {} ms: {}", this.name, wait.toMillis(), problem.getClass().getSimpleName());
			}
			if (!wait.isZero() && !pause(wait)) {
				return;
			}
		}
	}

	private static boolean pause(Duration wait) {
		try {
			Thread.sleep(wait);
			return true;
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		if (this.thread != null) {
			this.thread.interrupt();
			this.thread = null;
		}
	}

}
