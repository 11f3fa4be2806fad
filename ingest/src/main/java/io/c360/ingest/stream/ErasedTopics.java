package io.c360.ingest.stream;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import io.c360.graph.erasure.ErasedTopicsGraph;
import io.c360.graph.intake.IntakeGraph;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets topics forget whom the graph has forgotten. What the graph took in is in the
 * graph: after an erasure every topic is cut off up to there, once that is beyond what
 * the topic held when the erasure was seen. Dead letters are copies and go altogether. It
 * may run in several processes; whichever comes later finds less to do.
 */
public final class ErasedTopics implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(ErasedTopics.class);

	private static final Duration EVERY = Duration.ofSeconds(2);

	private final KafkaSettings settings;

	private final ErasedTopicsGraph erasures;

	private final IntakeGraph intake;

	private final InstantSource clock;

	private final BooleanSupplier ready;

	/** What the topics held when an erasure was first seen. */
	private final Map<String, Map<TopicPartition, Long>> held = new HashMap<>();

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("erased-topics").daemon().factory());

	private @Nullable Future<?> next;

	public ErasedTopics(KafkaSettings settings, ErasedTopicsGraph erasures, IntakeGraph intake, InstantSource clock,
			BooleanSupplier ready) {
		this.settings = settings;
		this.erasures = erasures;
		this.intake = intake;
		this.clock = clock;
		this.ready = ready;
	}

	/** Begins. */
	public void start() {
		this.next = this.timer.scheduleWithFixedDelay(this::run, EVERY.toMillis(), EVERY.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	private void run() {
		if (!this.ready.getAsBoolean()) {
			return;
		}
		try {
			var waiting = this.erasures.waiting();
			this.held.keySet().retainAll(Set.copyOf(waiting));
			if (!waiting.isEmpty()) {
				cutOff(waiting);
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException | RuntimeException problem) {
			log.warn("Topics still hold what was erased: {}", String.valueOf(problem.getMessage()));
		}
	}

	private void cutOff(List<String> waiting) throws InterruptedException, ExecutionException, TimeoutException {
		try (var topics = new TopicEnds(this.settings)) {
			var ends = topics.ends();
			waiting.forEach(erasure -> this.held.putIfAbsent(erasure, ends));
			var taken = topics.taken(this.intake, ends);
			topics.cutOff(taken);
			var done = waiting.stream()
				.filter(erasure -> isPast(taken, this.held.getOrDefault(erasure, ends)))
				.toList();
			if (!done.isEmpty()) {
				this.erasures.done(done, this.clock.instant());
			}
		}
	}

	private static boolean isPast(Map<TopicPartition, Long> taken, Map<TopicPartition, Long> held) {
		return held.entrySet().stream().allMatch(end -> taken.getOrDefault(end.getKey(), 0L) >= end.getValue());
	}

	@Override
	public void close() {
		if (this.next != null) {
			this.next.cancel(true);
		}
		this.timer.shutdownNow();
	}

}
