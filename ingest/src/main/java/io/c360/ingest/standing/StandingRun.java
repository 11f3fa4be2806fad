package io.c360.ingest.standing;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import io.c360.customer.value.MarginSeries;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks once a night where everybody stands. It may run in several processes: the one
 * that holds the lease does it.
 */
public final class StandingRun implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(StandingRun.class);

	private final StandingRefresh refresh;

	private final InstantSource clock;

	private final StandingSettings settings;

	private final BooleanSupplier allowed;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("standing").daemon().factory());

	private @Nullable Future<?> next;

	/**
	 * @param allowed true while the graph can be asked and this process holds the lease
	 */
	public StandingRun(StandingRefresh refresh, InstantSource clock, StandingSettings settings,
			BooleanSupplier allowed) {
		this.refresh = refresh;
		this.clock = clock;
		this.settings = settings;
		this.allowed = allowed;
	}

	/** Begins. */
	public synchronized void start() {
		this.next = this.timer.schedule(this::run, wait(this.settings, this.clock).toMillis(), TimeUnit.MILLISECONDS);
	}

	/** How long it is until the next night. */
	static Duration wait(StandingSettings settings, InstantSource clock) {
		var now = ZonedDateTime.ofInstant(clock.instant(), MarginSeries.ZONE);
		var tonight = now.with(settings.at());
		return Duration.between(now, tonight.isAfter(now) ? tonight : tonight.plusDays(1));
	}

	private void run() {
		try {
			var looked = this.refresh.run(this.clock.instant(), this.allowed);
			log.info("{} customers looked at, {} stand elsewhere", looked.customers(), looked.changed());
		}
		catch (RuntimeException problem) {
			log.warn("Where customers stand waits for the next night: {}", problem.getClass().getSimpleName());
		}
		start();
	}

	@Override
	public synchronized void close() {
		if (this.next != null) {
			this.next.cancel(true);
		}
		this.timer.shutdownNow();
	}

}
