package io.c360.ingest.lead;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import io.c360.graph.lead.LeadDesk;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks, every now and then, for leads whose time has run out, and enters that it has. It
 * may run in several processes: they enter the same. What fails is overdue still.
 */
public final class LeadRun implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(LeadRun.class);

	private static final int AT_ONCE = 200;

	private final LeadDesk leads;

	private final InstantSource clock;

	private final BooleanSupplier ready;

	private final Duration idle;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("leads").daemon().factory());

	private @Nullable Future<?> next;

	/**
	 * @param ready true while the graph can be asked
	 * @param idle how long to wait when none is overdue
	 */
	public LeadRun(LeadDesk leads, InstantSource clock, BooleanSupplier ready, Duration idle) {
		this.leads = leads;
		this.clock = clock;
		this.ready = ready;
		this.idle = idle;
	}

	/** Begins. */
	public void start() {
		this.next = this.timer.scheduleWithFixedDelay(this::run, this.idle.toMillis(), this.idle.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	private void run() {
		try {
			while (this.ready.getAsBoolean() && this.leads.lapse(this.clock.instant(), AT_ONCE) == AT_ONCE) {
				// until none is overdue
			}
		}
		catch (RuntimeException problem) {
			log.warn("Leads wait: {}", problem.getClass().getSimpleName());
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
