package io.c360.ingest.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import io.c360.graph.Graph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;

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

	/** The same intake, which tells when and why it takes nothing in. */
	public Function<Batch, List<Answer>> watching(String way, Function<Batch, List<Answer>> intake) {
		return batch -> {
			try {
				var answers = intake.apply(batch);
				resumed(way);
				return answers;
			}
			catch (RuntimeException problem) {
				paused(way, problem);
				throw problem;
			}
		};
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
