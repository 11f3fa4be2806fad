package io.c360.graph;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

import io.c360.customer.CustomerProblem;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.TransientException;

/**
 * Transactions that write. One that gave way to another is run again soon: the driver
 * would wait a second and more, and after a deadlock the others are soon done.
 */
final class GraphWrites {

	private static final Duration PAUSE = Duration.ofMillis(10);

	private static final int ATTEMPTS = 50;

	private final LongAdder deadlocks = new LongAdder();

	private final LongAdder begun = new LongAdder();

	private final LongAdder done = new LongAdder();

	private final Driver driver;

	private final TransactionConfig config;

	GraphWrites(Driver driver, TransactionConfig config) {
		this.driver = driver;
		this.config = config;
	}

	<T> T run(Function<TransactionContext, T> work) {
		for (int attempt = 1;; attempt++) {
			try (var session = this.driver.session()) {
				var worked = new AtomicLong();
				var result = session.executeWrite(tx -> {
					var done = unlessDeadlocked(work, tx);
					worked.set(System.nanoTime());
					return done;
				}, this.config);
				StatementMeter.of("commit").took(System.nanoTime() - worked.get());
				this.done.increment();
				return result;
			}
			catch (Deadlocked | Graph.Stale ex) {
				if (ex instanceof Deadlocked) {
					this.deadlocks.increment();
				}
				if (attempt == ATTEMPTS) {
					throw new CustomerProblem.Unavailable("The graph");
				}
				LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE.toNanos() * attempt));
			}
		}
	}

	private <T> T unlessDeadlocked(Function<TransactionContext, T> work, TransactionContext tx) {
		this.begun.increment();
		try {
			return work.apply(tx);
		}
		catch (TransientException ex) {
			if (ex.code().endsWith("DeadlockDetected")) {
				throw new Deadlocked(ex);
			}
			throw ex;
		}
	}

	/** How many gave way to another and were run again. */
	long deadlocks() {
		return this.deadlocks.sum();
	}

	/** How many were committed. */
	long done() {
		return this.done.sum();
	}

	/** How many were begun, and undone or still run. */
	long undone() {
		return Math.max(0, this.begun.sum() - done());
	}

	private static final class Deadlocked extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Deadlocked(Throwable cause) {
			super(cause);
		}

	}

}
