package io.c360.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import io.c360.customer.CustomerProblem;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what many requests bring. Small requests that wait at the same time share a
 * transaction; when more waits than fits, new ones are turned away at once.
 */
public final class GatheredIntake implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(GatheredIntake.class);

	private static final int WAITING = 64;

	private static final long OFFER_MILLIS = 10;

	private final Function<Batch, List<Answer>> intake;

	private final BooleanSupplier ready;

	private final int most;

	private final BlockingQueue<Submission> queue = new ArrayBlockingQueue<>(WAITING);

	private final List<Thread> workers = new ArrayList<>();

	private volatile boolean closed;

	/**
	 * @param ready whether the graph answers
	 * @param name of the lanes, unique for this process
	 * @param workers how many transactions at a time
	 * @param most how many records share a transaction
	 */
	public GatheredIntake(Function<Batch, List<Answer>> intake, BooleanSupplier ready, String name, int workers,
			int most) {
		this.intake = intake;
		this.ready = ready;
		this.most = most;
		for (var i = 0; i < workers; i++) {
			var lane = Lane.passing(name + ":" + i);
			this.workers.add(Thread.ofPlatform().name(lane.name()).daemon().start(() -> work(lane)));
		}
	}

	/**
	 * Hands records over.
	 * @return their answers, by the positions that they were given; it fails with
	 * {@link CustomerProblem.Unavailable} when nothing was taken in
	 * @throws Overloaded when too much waits already
	 * @throws CustomerProblem.Unavailable when the graph is away
	 */
	public CompletableFuture<List<Answer>> submit(Batch batch) throws InterruptedException {
		if (this.closed || !this.ready.getAsBoolean()) {
			throw new CustomerProblem.Unavailable("The graph");
		}
		var submission = new Submission(batch, new CompletableFuture<>());
		if (!this.queue.offer(submission, OFFER_MILLIS, TimeUnit.MILLISECONDS)) {
			throw new Overloaded();
		}
		return submission.answers();
	}

	private void work(Lane lane) {
		try {
			while (!this.closed || !this.queue.isEmpty()) {
				var first = this.queue.poll(100, TimeUnit.MILLISECONDS);
				if (first != null) {
					apply(lane, gather(first));
				}
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	private List<Submission> gather(Submission first) {
		var gathered = new ArrayList<Submission>();
		gathered.add(first);
		var size = first.size();
		while (size < this.most) {
			var next = this.queue.poll();
			if (next == null) {
				break;
			}
			gathered.add(next);
			size += next.size();
		}
		return gathered;
	}

	private void apply(Lane lane, List<Submission> submissions) {
		try {
			Submission.answer(submissions, this.intake.apply(Submission.together(lane, submissions)));
		}
		catch (RuntimeException problem) {
			log.warn("{} requests could not be taken in: {}", submissions.size(), problem.getClass().getSimpleName());
			if (submissions.size() > 1 && this.ready.getAsBoolean()) {
				submissions.forEach(submission -> apply(lane, List.of(submission)));
			}
			else {
				submissions.forEach(submission -> submission.answers()
					.completeExceptionally(new CustomerProblem.Unavailable("The graph")));
			}
		}
	}

	/** Takes in what waits, and nothing more. */
	@Override
	public void close() {
		this.closed = true;
		for (var worker : this.workers) {
			try {
				worker.join(10_000);
			}
			catch (InterruptedException _) {
				Thread.currentThread().interrupt();
			}
		}
	}

}
