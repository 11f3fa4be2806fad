package io.c360.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who is turned away, waits a moment and comes again; remembers how soon it was
 * told so.
 */
final class PatientClient implements ClosedLoop.Client {

	private static final long WAIT_MILLIS = 100;

	private final IngestClient client;

	private final List<Double> turnedAway = new ArrayList<>();

	private long answered;

	private String problem = "";

	PatientClient(IngestClient client) {
		this.client = client;
	}

	@Override
	public int ask() throws IOException, InterruptedException {
		var began = System.nanoTime();
		var items = this.client.ask();
		if (items > 0) {
			this.answered++;
		}
		else if (this.client.isTurnedAway()) {
			this.turnedAway.add((System.nanoTime() - began) / 1e6);
			Thread.sleep(WAIT_MILLIS);
		}
		else {
			this.problem = this.client.problem();
		}
		return items;
	}

	/** The milliseconds until each refusal. */
	List<Double> turnedAway() {
		return this.turnedAway;
	}

	/** How many requests were taken. */
	long answered() {
		return this.answered;
	}

	@Override
	public String problem() {
		return this.problem;
	}

	@Override
	public void close() {
		this.client.close();
	}

}
