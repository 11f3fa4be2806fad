package io.c360.ingest.identity;

import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.c360.graph.identity.StewardGraph;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends stewards' decisions whose time is over, once a minute. It may run in several
 * processes: a decision that another one has ended is passed over.
 */
public final class LapsedDecisionsRun implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(LapsedDecisionsRun.class);

	private static final int AT_A_TIME = 100;

	private final StewardGraph steward;

	private final InstantSource clock;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("lapsed decisions").daemon().factory());

	private @Nullable Future<?> next;

	public LapsedDecisionsRun(StewardGraph steward, InstantSource clock) {
		this.steward = steward;
		this.clock = clock;
	}

	/** Begins. */
	public void start() {
		this.next = this.timer.scheduleWithFixedDelay(this::run, 1, 1, TimeUnit.MINUTES);
	}

	private void run() {
		try {
			var ended = this.steward.endLapsed(this.clock.instant(), AT_A_TIME);
			if (ended > 0) {
				log.info("{} decisions have expired", ended);
			}
		}
		catch (RuntimeException problem) {
			log.warn("Expired decisions wait for the next minute: {}", problem.getClass().getSimpleName());
		}
	}

	@Override
	public void close() {
		if (this.next != null) {
			this.next.cancel(true);
		}
		this.timer.shutdown();
	}

}
