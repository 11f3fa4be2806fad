package io.c360.ingest.identity;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.c360.graph.identity.PostponedGraph;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Resolves the records that hang together with more others than intake looks at. It may
 * run in several processes: what another one has taken is passed over.
 */
public final class PostponedRecordsRun implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(PostponedRecordsRun.class);

	private static final Duration EVERY = Duration.ofSeconds(10);

	private static final int AT_A_TIME = 1000;

	private final PostponedGraph postponed;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("postponed records").daemon().factory());

	private @Nullable Future<?> next;

	public PostponedRecordsRun(PostponedGraph postponed) {
		this.postponed = postponed;
	}

	/** Begins. */
	public void start() {
		this.next = this.timer.scheduleWithFixedDelay(this::run, EVERY.toMillis(), EVERY.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	private void run() {
		try {
			var resolved = this.postponed.resolve(AT_A_TIME);
			if (resolved > 0) {
				log.info("{} records that hang together with many others were resolved", resolved);
			}
		}
		catch (RuntimeException problem) {
			log.warn("Records that hang together with many others wait: {}", problem.getClass().getSimpleName());
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
