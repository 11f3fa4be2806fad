package io.c360.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Clients that ask, wait for the answer and ask again: as many questions at a time as
 * there are clients.
 */
final class ClosedLoop {

	private ClosedLoop() {
	}

	/** Somebody who asks one question after the other. */
	interface Client extends AutoCloseable {

		/**
		 * Asks once.
		 * @return how many items were done, none when the answer was not the right one
		 */
		int ask() throws Exception;

		/** What the last wrong answer was, empty when there was none. */
		default String problem() {
			return "";
		}

		@Override
		void close();

	}

	/**
	 * What came of it.
	 *
	 * @param items done in all
	 * @param failures questions that got no right answer
	 * @param millis how long each answer took
	 */
	record Outcome(long items, long failures, Duration wall, Sample millis) {

		double perSecond() {
			return this.items / (this.wall.toNanos() / 1e9);
		}

		Outcome plus(Outcome other) {
			return new Outcome(this.items + other.items, this.failures + other.failures, this.wall.plus(other.wall),
					this.millis.plus(other.millis));
		}

	}

	/** Lets clients ask for that long; the last answers are waited for and counted. */
	static Outcome run(List<? extends Client> clients, Duration time) {
		var ready = new CountDownLatch(clients.size());
		try (var threads = Executors.newFixedThreadPool(clients.size())) {
			var runs = new ArrayList<Callable<Tally>>();
			for (var client : clients) {
				runs.add(() -> {
					ready.countDown();
					ready.await();
					return ask(client, System.nanoTime() + time.toNanos());
				});
			}
			var started = System.nanoTime();
			var tallies = new ArrayList<Tally>();
			for (var run : threads.invokeAll(runs)) {
				tallies.add(run.get());
			}
			return outcome(tallies, Duration.ofNanos(System.nanoTime() - started));
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new BenchProblem("Interrupted", stop);
		}
		catch (ExecutionException problem) {
			throw new BenchProblem("A client gave up: " + problem.getCause(), problem);
		}
	}

	private static Tally ask(Client client, long end) throws Exception {
		var tally = new Tally();
		for (var now = System.nanoTime(); now < end;) {
			var items = client.ask();
			var after = System.nanoTime();
			tally.add(items, after - now);
			now = after;
		}
		return tally;
	}

	private static Outcome outcome(List<Tally> tallies, Duration wall) {
		var millis = tallies.stream()
			.flatMapToDouble(tally -> Arrays.stream(tally.nanos, 0, tally.count))
			.map(nanos -> nanos / 1e6);
		return new Outcome(tallies.stream().mapToLong(tally -> tally.items).sum(),
				tallies.stream().mapToLong(tally -> tally.failures).sum(), wall, new Sample(millis.toArray()));
	}

	private static final class Tally {

		private double[] nanos = new double[1024];

		private int count;

		private long items;

		private long failures;

		void add(int done, long took) {
			if (this.count == this.nanos.length) {
				this.nanos = Arrays.copyOf(this.nanos, this.count * 2);
			}
			this.nanos[this.count++] = took;
			this.items += done;
			this.failures += (done == 0) ? 1 : 0;
		}

	}

}
