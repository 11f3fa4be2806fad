package io.c360.ingest.intake;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes batches in and waits while the graph is away: a good record is never refused
 * because a server is down.
 */
public final class PatientIntake {

	private static final Logger log = LoggerFactory.getLogger(PatientIntake.class);

	private static final Duration FIRST_WAIT = Duration.ofMillis(200);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

	/**
	 * How often a batch may fail while the graph answers, before it is a mistake of ours.
	 */
	private static final int ATTEMPTS = 5;

	private final Function<Batch, List<Answer>> intake;

	private final BooleanSupplier available;

	private final Duration patience;

	private final Consumer<RuntimeException> waiting;

	private final Runnable goingOn;

	/**
	 * @param intake what takes in
	 * @param available whether the graph answers now
	 * @param patience how long to wait for a graph that is away
	 */
	public PatientIntake(Function<Batch, List<Answer>> intake, BooleanSupplier available, Duration patience) {
		this(intake, available, patience, _ -> {
		}, () -> {
		});
	}

	private PatientIntake(Function<Batch, List<Answer>> intake, BooleanSupplier available, Duration patience,
			Consumer<RuntimeException> waiting, Runnable goingOn) {
		this.intake = intake;
		this.available = available;
		this.patience = patience;
		this.waiting = waiting;
		this.goingOn = goingOn;
	}

	/** The same, telling why it waits when it does. */
	public PatientIntake telling(Pauses pauses, String way) {
		return new PatientIntake(this.intake, this.available, this.patience, problem -> pauses.paused(way, problem),
				() -> pauses.resumed(way));
	}

	/**
	 * Takes a batch in.
	 * @throws RuntimeException of the last attempt, when the graph is away for too long
	 * or does not take the batch although it is there; nothing was taken in then
	 */
	public List<Answer> apply(Batch batch) {
		return patiently(() -> this.intake.apply(batch));
	}

	/** Asks the graph for something, with the same patience. */
	public <T> T patiently(Supplier<T> question) {
		var started = System.nanoTime();
		var wait = FIRST_WAIT;
		var failures = 0;
		while (true) {
			try {
				var answer = question.get();
				this.goingOn.run();
				return answer;
			}
			catch (RuntimeException problem) {
				var isThere = this.available.getAsBoolean();
				failures += isThere ? 1 : 0;
				this.waiting.accept(problem);
				var waited = Duration.ofNanos(System.nanoTime() - started);
				if (failures >= ATTEMPTS || waited.compareTo(this.patience) > 0 || !pause(wait)) {
					throw problem;
				}
				log.warn("The graph {} ({}); trying again", isThere ? "did not take a batch" : "is away",
						problem.getClass().getSimpleName());
				wait = (wait.compareTo(LONGEST_WAIT) < 0) ? wait.multipliedBy(2) : LONGEST_WAIT;
			}
		}
	}

	private static boolean pause(Duration wait) {
		try {
			Thread.sleep(wait);
			return true;
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
