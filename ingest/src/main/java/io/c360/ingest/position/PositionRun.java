package io.c360.ingest.position;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

import io.c360.graph.change.LeaseGraph;
import io.c360.graph.position.PositionUpkeepGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks through all customers again and again and computes where those stand who changed.
 * It may run in several processes: the one that has the lease walks.
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

	private final Thread thread = Thread.ofPlatform().name("positions").daemon().unstarted(this::run);

	/**
	 * @param owner unique for each process
	 * @param ready true while the graph can be asked
	 */
	public PositionRun(PositionUpkeepGraph positions, LeaseGraph leases, String owner, InstantSource clock,
			BooleanSupplier ready, PositionSettings settings) {
		this.positions = positions;
		this.leases = leases;
		this.owner = owner;
		this.clock = clock;
		this.ready = ready;
		this.settings = settings;
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
				pause = pauseAfter(walk());
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException problem) {
				LOG.warn("Positions wait: {}", problem.getClass().getSimpleName());
			}
		}
	}

	/** How long it took. */
	private Duration walk() {
		var began = this.clock.instant();
		var lease = new Lease();
		if (this.ready.getAsBoolean() && lease.isOurs()) {
			this.positions.walk(began, lease::isOurs)
				.filter(walk -> walk.computed() > 0)
				.ifPresent(
						walk -> LOG.info("{} of {} customers stand elsewhere or anew", walk.computed(), walk.looked()));
		}
		return Duration.between(began, this.clock.instant());
	}

	private Duration pauseAfter(Duration walk) {
		var rest = walk.multipliedBy(this.settings.rest());
		return (rest.compareTo(this.settings.every()) > 0) ? rest : this.settings.every();
	}

	@Override
	public void close() {
		this.thread.interrupt();
	}

	/** The right to walk, renewed while walking. */
	private final class Lease {

		private Instant askedAt = Instant.MIN;

		private boolean ours;

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
