package io.c360.ingest.relay;

import java.util.concurrent.atomic.AtomicLong;

/** How the relay goes, for health and metrics. */
public final class RelayProgress {

	private final AtomicLong delivered = new AtomicLong();

	private volatile boolean failing;

	void succeeded(int customers) {
		this.delivered.addAndGet(customers);
		this.failing = false;
	}

	void failed() {
		this.failing = true;
	}

	/** How many customers were delivered since the start. */
	public long delivered() {
		return this.delivered.get();
	}

	/** True when the last round failed. */
	public boolean isFailing() {
		return this.failing;
	}

}
