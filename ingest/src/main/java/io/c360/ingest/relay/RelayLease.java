package io.c360.ingest.relay;

import java.time.Duration;

import io.c360.graph.change.LeaseGraph;

/** Asks for the right to be the relay, and asks again when a third of it is over. */
public final class RelayLease {

	private final LeaseGraph leases;

	private final String owner;

	private final Duration length;

	private long askedAt;

	private boolean ours;

	/**
	 * @param owner unique for each process
	 * @param length how long the right lasts when it is not renewed
	 */
	public RelayLease(LeaseGraph leases, String owner, Duration length) {
		this.leases = leases;
		this.owner = owner;
		this.length = length;
		this.askedAt = System.nanoTime() - length.toNanos();
	}

	/** True while it is ours. */
	public synchronized boolean isOurs() {
		var now = System.nanoTime();
		if (now - this.askedAt >= this.length.toNanos() / 3) {
			this.ours = this.leases.take("relay", this.owner, this.length);
			this.askedAt = now;
		}
		return this.ours;
	}

}
