package io.c360.customer.identity;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Runs numbered pieces of work on some threads; one thread means the caller's. */
final class Parallel {

	private static final int PIECE = 256;

	private Parallel() {
	}

	static void forEach(int threads, int size, IntConsumer work) {
		if (threads <= 1 || size <= PIECE) {
			for (int i = 0; i < size; i++) {
				work.accept(i);
			}
			return;
		}
		var next = new AtomicInteger();
		try (var pool = Executors.newFixedThreadPool(threads)) {
			var running = new ArrayList<Future<?>>();
			for (int t = 0; t < threads; t++) {
				running.add(pool.submit(() -> {
					for (var from = next.getAndAdd(PIECE); from < size; from = next.getAndAdd(PIECE)) {
						for (int i = from; i < Math.min(size, from + PIECE); i++) {
							work.accept(i);
						}
					}
				}));
			}
			for (var task : running) {
				task.get();
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A piece of work failed", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while resolving", ex);
		}
	}

}
