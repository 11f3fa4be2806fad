package io.c360.ingest.intake;

import java.time.Duration;

import io.c360.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows whether the graph answers, without making anybody wait for it, and brings its
 * schema up to date as soon as it does.
 */
public final class GraphWatch implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(GraphWatch.class);

	private static final Duration EVERY = Duration.ofMillis(500);

	/** An answer older than this counts as none: the graph hangs. */
	private static final Duration FRESH = Duration.ofSeconds(5);

	private final Graph graph;

	private volatile boolean migrated;

	private volatile boolean answers;

	private volatile long answeredAt;

	private volatile @Nullable String problem = "it was not asked yet";

	private volatile boolean closed;

	private @Nullable Thread thread;

	public GraphWatch(Graph graph) {
		this.graph = graph;
	}

	/** Begins to watch. */
	public synchronized void start() {
		if (this.thread == null) {
			this.thread = Thread.ofPlatform().name("graph-watch").daemon().start(this::run);
		}
	}

	/** True when the graph answered lately and its schema is up to date. */
	public boolean isReady() {
		return this.migrated && this.answers && System.nanoTime() - this.answeredAt < FRESH.toNanos();
	}

	/** Why it is not ready; null when it is. */
	public @Nullable String problem() {
		return isReady() ? null : (this.problem != null) ? this.problem : "it has not answered for a while";
	}

	private void run() {
		while (!this.closed) {
			look();
			try {
				Thread.sleep(EVERY);
			}
			catch (InterruptedException _) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	private void look() {
		try {
			var isThere = this.graph.isAvailable();
			if (isThere && !this.migrated) {
				this.graph.migrate();
				this.migrated = true;
			}
			if (isThere != this.answers) {
				log.info("The graph {}", isThere ? "answers" : "is away");
			}
			this.answers = isThere;
			this.problem = isThere ? null : "it does not answer";
			this.answeredAt = System.nanoTime();
		}
		catch (RuntimeException problem) {
			this.answers = false;
			this.problem = "its schema cannot be brought up to date: " + Graph.reason(problem);
			log.warn("The graph is not ready: {}", problem.getClass().getSimpleName());
		}
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		if (this.thread != null) {
			this.thread.interrupt();
		}
	}

}
