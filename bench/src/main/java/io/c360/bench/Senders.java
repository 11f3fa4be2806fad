package io.c360.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Posts each of many party records once, over several connections at a time. */
final class Senders {

	/** A token lives five minutes; a measure may take longer. */
	private static final Duration FRESH = Duration.ofMinutes(2);

	private final RunningStack stack;

	private final String source;

	private final int connections;

	private final int batch;

	private String token = "";

	private long since;

	Senders(RunningStack stack, String source, int connections, int batch) {
		this.stack = stack;
		this.source = source;
		this.connections = connections;
		this.batch = batch;
	}

	private synchronized String token() {
		if (this.token.isEmpty() || System.nanoTime() - this.since > FRESH.toNanos()) {
			this.token = this.stack.serviceToken("ingest");
			this.since = System.nanoTime();
		}
		return this.token;
	}

	/** Sends records, each connection the next ones that nobody took. */
	void send(List<String> records) {
		var next = new AtomicInteger();
		var tasks = new ArrayList<Callable<Integer>>();
		for (var connection = 0; connection < this.connections; connection++) {
			tasks.add(() -> sendFrom(records, next));
		}
		run(tasks);
	}

	/** Runs tasks at the same time and waits for all of them. */
	static void run(List<Callable<Integer>> tasks) {
		try (var threads = Executors.newFixedThreadPool(tasks.size())) {
			for (var task : threads.invokeAll(tasks)) {
				task.get();
			}
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new BenchProblem("Interrupted", stop);
		}
		catch (ExecutionException problem) {
			throw new BenchProblem("A client gave up: " + problem.getCause(), problem);
		}
	}

	private int sendFrom(List<String> records, AtomicInteger next) throws Exception {
		var sent = 0;
		while (true) {
			var from = next.getAndAdd(this.batch);
			if (from >= records.size()) {
				return sent;
			}
			var part = records.subList(from, Math.min(records.size(), from + this.batch)).iterator();
			var size = Math.min(records.size() - from, this.batch);
			try (var client = new IngestClient(this.stack, token(), "party", this.source, size, part::next)) {
				if (client.ask() != size) {
					throw new BenchProblem("Not everything was accepted: " + client.problem());
				}
			}
			sent += size;
		}
	}

}
