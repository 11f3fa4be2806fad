package io.c360.ingest.position;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

import io.c360.customer.value.MarginSeries;
import io.c360.graph.change.LeaseGraph;
import io.c360.graph.position.PositionUpkeepGraph;
import io.c360.ingest.relay.Rush;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks through all customers again and again and computes where those stand who changed,
 * and everybody when a day begins. It may run in several processes: the one that has the
 * lease walks.
 */
public final class PositionRun implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(PositionRun.class);

	private static final Duration LEASE = Duration.ofMinutes(2);

	private final PositionUpkeepGraph positions;

	private final LeaseGraph leases;

	private final String owner;

	private final InstantSource clock;

	private final BooleanSupplier ready;

	private final PositionSettings settings;

	private final Rush rush;

	private final Thread thread = Thread.ofPlatform().name("positions").daemon().unstarted(this::run);

	/**
	 * @param owner unique for each process
	 * @param ready true while the graph can be asked
	 * @param rush what a walk gives way to
	 */
	public PositionRun(PositionUpkeepGraph positions, LeaseGraph leases, String owner, InstantSource clock,
			BooleanSupplier ready, PositionSettings settings, Rush rush) {
		this.positions = positions;
		this.leases = leases;
		this.owner = owner;
		this.clock = clock;
		this.ready = ready;
		this.settings = settings;
		this.rush = rush;
	}

	/** Begins. */
	public void start() {
		this.thread.start();
	}

	private void run() {
		var pause = this.settings.every();
		while (!Thread.currentThread().isInterrupted()) {
			try {
				Thread.sleep(pause);
				pause = pauseAfter(walk(), this.settings, this.clock.instant());
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException problem) {
				pause = this.settings.every();
				LOG.warn("Positions wait: {}", problem.getClass().getSimpleName());
			}
		}
	}

	/** How long it took. */
	private Duration walk() {
		var began = this.clock.instant();
		var lease = new Lease();
		if (this.ready.getAsBoolean() && lease.isOurs()) {
			this.positions.walk(this.clock, lease::goOn)
				.filter(walk -> walk.computed() > 0)
				.ifPresent(walk -> LOG.info("{} of {} customers computed, {} stand elsewhere", walk.computed(),
						walk.looked(), walk.moved()));
		}
		return Duration.between(began, this.clock.instant());
	}

	/**
	 * A day changes where everybody stands, so no rest goes beyond the end of the
	 * operator's day.
	 */
	static Duration pauseAfter(Duration walk, PositionSettings settings, Instant now) {
		var rest = walk.multipliedBy(settings.rest());
		var today = now.atZone(MarginSeries.ZONE);
		var dayEnds = Duration.between(today, today.toLocalDate().plusDays(1).atStartOfDay(MarginSeries.ZONE));
		return Collections.min(List.of(Collections.max(List.of(rest, settings.every())), dayEnds));
	}

	@Override
	public void close() {
		this.thread.interrupt();
	}

	/** The right to walk, renewed while walking. */
	private final class Lease {

		private Instant askedAt = Instant.MIN;

		private boolean ours;

		private long steppedAt = System.nanoTime();

		/** Asked before each step of the walk. */
		boolean goOn() {
			try {
				PositionRun.this.rush.giveWay(Duration.ofNanos(System.nanoTime() - this.steppedAt));
				this.steppedAt = System.nanoTime();
				return isOurs();
			}
			catch (InterruptedException _) {
				Thread.currentThread().interrupt();
				return false;
			}
		}

		boolean isOurs() {
			var now = PositionRun.this.clock.instant();
			if (this.askedAt.plus(LEASE.dividedBy(3)).isBefore(now)) {
				this.ours = PositionRun.this.ready.getAsBoolean()
						&& PositionRun.this.leases.take("positions", PositionRun.this.owner, LEASE);
				this.askedAt = now;
			}
			return this.ours && !Thread.currentThread().isInterrupted();
		}

	}

}
