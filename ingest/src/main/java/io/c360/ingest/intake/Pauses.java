package io.c360.ingest.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.c360.graph.Graph;

/** Which ways in wait for the graph at the moment, since when and why. */
public final class Pauses {

	private final InstantSource clock;

	private final Map<String, Pause> waiting = new ConcurrentHashMap<>();

	public Pauses(InstantSource clock) {
		this.clock = clock;
	}

	/** A way in waits because of a problem. */
	public void paused(String way, RuntimeException problem) {
		var because = Graph.reason(problem);
		this.waiting.compute(way,
				(_, before) -> new Pause((before != null) ? before.since() : this.clock.instant(), because));
	}

	/** A way in goes on. */
	public void resumed(String way) {
		this.waiting.remove(way);
	}

	/** Those that wait, by name. */
	public Map<String, Pause> waiting() {
		return Map.copyOf(this.waiting);
	}

	/** A pause and its reason. */
	public record Pause(Instant since, String because) {
	}

}
