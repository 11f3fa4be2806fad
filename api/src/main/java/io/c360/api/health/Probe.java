package io.c360.api.health;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/**
 * Asks a server whether it is there, and does not wait long. While one question is under
 * way there is no second.
 */
final class Probe {

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final AtomicReference<@Nullable CompletableFuture<Boolean>> asked = new AtomicReference<>();

	private final BooleanSupplier question;

	Probe(BooleanSupplier question) {
		this.question = question;
	}

	/** False also when there is no answer in time. */
	boolean isAvailable() {
		try {
			return ask().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private CompletableFuture<Boolean> ask() {
		var mine = new CompletableFuture<Boolean>();
		var underway = this.asked.compareAndExchange(null, mine);
		if (underway != null) {
			return underway;
		}
		Thread.ofVirtual().name("probe").start(() -> {
			try {
				mine.complete(this.question.getAsBoolean());
			}
			catch (RuntimeException ex) {
				mine.completeExceptionally(ex);
			}
			finally {
				this.asked.set(null);
			}
		});
		return mine;
	}

}
