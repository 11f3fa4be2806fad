package io.c360.ingest.identity;

import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import io.c360.graph.identity.ModelGraph;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Resolves all records by a model that was activated, a few in each transaction, while
 * others write and read. How far it is lies in the graph: a program that starts later
 * goes on there, and several share the work.
 */
public final class ModelChangeRun implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(ModelChangeRun.class);

	/** Few enough that nobody waits long for them. */
	private static final int AT_A_TIME = 50;

	private static final int LOOK_SECONDS = 2;

	private final ModelGraph models;

	private final BooleanSupplier isReady;

	private final InstantSource clock;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("model change").daemon().factory());

	private boolean isKept;

	private @Nullable Future<?> next;

	/**
	 * @param isReady true while the graph can be asked
	 */
	public ModelChangeRun(ModelGraph models, BooleanSupplier isReady, InstantSource clock) {
		this.models = models;
		this.isReady = isReady;
		this.clock = clock;
	}

	/** Begins. */
	public void start() {
		this.next = this.timer.scheduleWithFixedDelay(this::run, 0, LOOK_SECONDS, TimeUnit.SECONDS);
	}

	private void run() {
		try {
			if (this.isReady.getAsBoolean()) {
				look();
			}
		}
		catch (RuntimeException problem) {
			log.warn("Resolving by the new model goes on later: {}", problem.getClass().getSimpleName());
		}
	}

	private void look() {
		if (!this.isKept) {
			this.models.keepTheOneInUse(this.clock.instant());
			this.isKept = true;
		}
		var activation = this.models.activation();
		if (activation.isPresent() && !activation.get().isFinished()) {
			log.info("{} records are resolved by {}, {} of them are done", activation.get().records(),
					activation.get().model(), activation.get().passed());
			while (this.models.resolveSome(AT_A_TIME, this.clock.instant())) {
				if (Thread.currentThread().isInterrupted()) {
					return;
				}
			}
			log.info("All records are resolved by {}", activation.get().model());
		}
	}

	@Override
	public void close() {
		if (this.next != null) {
			this.next.cancel(true);
		}
		this.timer.shutdown();
	}

}
