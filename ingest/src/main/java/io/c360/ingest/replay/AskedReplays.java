package io.c360.ingest.replay;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import io.c360.graph.change.LeaseGraph;
import io.c360.graph.replay.AskedReplay;
import io.c360.graph.replay.AskedReplayGraph;
import io.c360.graph.replay.ReplayCounts;
import io.c360.graph.replay.ReplayState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the replays that people ask for, one after the other, within a second or two. It
 * may run in several processes: a lease lets one of them work, and another goes on where
 * that one ended.
 */
public final class AskedReplays implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(AskedReplays.class);

	private static final Duration IDLE = Duration.ofSeconds(1);

	private static final Duration LEASE = Duration.ofSeconds(30);

	private static final int ATTEMPTS = 5;

	private final AskedReplayGraph asked;

	private final Replay replay;

	private final LeaseGraph leases;

	private final String process;

	private final BooleanSupplier ready;

	private final InstantSource clock;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("replays").daemon().factory());

	private @Nullable Future<?> next;

	/**
	 * @param process unique for each process
	 * @param ready true while the graph can be asked
	 */
	public AskedReplays(AskedReplayGraph asked, Replay replay, LeaseGraph leases, String process, BooleanSupplier ready,
			InstantSource clock) {
		this.asked = asked;
		this.replay = replay;
		this.leases = leases;
		this.process = process;
		this.ready = ready;
		this.clock = clock;
	}

	/** Begins. */
	public void start() {
		this.next = this.timer.scheduleWithFixedDelay(this::run, IDLE.toMillis(), IDLE.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	/** Does whatever waits. */
	void run() {
		try {
			while (this.ready.getAsBoolean() && this.asked.isDue() && isOurs()) {
				var waiting = this.asked.begin();
				if (waiting.isEmpty()) {
					return;
				}
				run(waiting.get());
			}
		}
		catch (RuntimeException problem) {
			log.warn("Replays wait: {}", problem.getClass().getSimpleName());
		}
	}

	private void run(AskedReplay one) {
		if (one.attempts() > ATTEMPTS) {
			this.asked.end(one.id(), ReplayState.FAILED, this.clock.instant());
			log.warn("A replay was given up after {} attempts", ATTEMPTS);
			return;
		}
		this.replay.run(one.selection(), new Rereading(null, null, one.given()), part -> {
			this.asked.wentOn(one.id(),
					new ReplayCounts(part.applied(), part.duplicate(), part.rejected(), part.textless()));
			isOurs();
		});
		this.asked.end(one.id(), ReplayState.DONE, this.clock.instant());
	}

	private boolean isOurs() {
		return this.leases.take("replays", this.process, LEASE);
	}

	@Override
	public void close() {
		if (this.next != null) {
			this.next.cancel(true);
		}
		this.timer.shutdown();
	}

}
