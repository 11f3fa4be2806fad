package io.c360.ingest.household;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import io.c360.graph.household.HouseholdUpkeepGraph;
import io.c360.ingest.relay.Rush;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks, a few times a second, at customers whose household is due. It may run in several
 * processes: the graph lets one of them work at a time. What fails is due still.
 */
public final class HouseholdRun implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(HouseholdRun.class);

	private final HouseholdUpkeepGraph households;

	private final InstantSource clock;

	private final BooleanSupplier ready;

	private final int batch;

	private final Duration idle;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("households").daemon().factory());

	private final Rush rush;

	private @Nullable Future<?> next;

	/**
	 * @param ready true while the graph can be asked
	 * @param batch how many customers are looked at together
	 * @param idle how long to wait when nobody is due
	 * @param rush households give way to
	 */
	public HouseholdRun(HouseholdUpkeepGraph households, InstantSource clock, BooleanSupplier ready, int batch,
			Duration idle, Rush rush) {
		this.households = households;
		this.clock = clock;
		this.ready = ready;
		this.batch = batch;
		this.idle = idle;
		this.rush = rush;
	}

	/** Begins. */
	public void start() {
		this.next = this.timer.scheduleWithFixedDelay(this::run, this.idle.toMillis(), this.idle.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	private void run() {
		try {
			var started = System.nanoTime();
			while (this.ready.getAsBoolean() && this.households.refresh(this.batch, this.clock.instant()) > 0) {
				this.rush.giveWay(Duration.ofNanos(System.nanoTime() - started));
				started = System.nanoTime();
			}
		}
		catch (RuntimeException problem) {
			log.warn("Households wait: {}", problem.getClass().getSimpleName());
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
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
