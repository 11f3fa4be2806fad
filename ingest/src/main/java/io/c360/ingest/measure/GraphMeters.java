package io.c360.ingest.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

import io.c360.customer.Kind;
import io.c360.graph.Graph;
import io.c360.graph.StatementUse;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.intake.LedgerEntry;
import io.c360.graph.intake.LedgerGraph;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks now and then at what waits in the graph; whoever asks gets what was seen last.
 */
public final class GraphMeters implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(GraphMeters.class);

	private static final Duration EVERY = Duration.ofSeconds(5);

	private static final Seen NOTHING = new Seen(new ChangeGraph.Backlog(0, null, 0, null, 0), List.of());

	private final MeterRegistry registry;

	private final Graph graph;

	private final Set<String> statements = new HashSet<>();

	private final ChangeGraph changes;

	private final LedgerGraph ledger;

	private final BooleanSupplier ready;

	private final InstantSource clock;

	private final AtomicReference<Seen> seen = new AtomicReference<>(NOTHING);

	private @Nullable Thread thread;

	public GraphMeters(MeterRegistry registry, Graph graph, BooleanSupplier ready, InstantSource clock) {
		this.registry = registry;
		this.graph = graph;
		this.changes = new ChangeGraph(graph);
		this.ledger = new LedgerGraph(graph);
		this.ready = ready;
		this.clock = clock;
		gauge(registry, IngestMetric.CHANGES, seen -> seen.backlog().changes());
		gauge(registry, IngestMetric.NOTICES, seen -> seen.backlog().notices());
		gauge(registry, IngestMetric.INDEX_AGE, seen -> age(seen.backlog().oldestChange()));
		gauge(registry, IngestMetric.NOTICE_AGE, seen -> age(seen.backlog().oldestNotice()));
		for (var kind : Kind.values()) {
			gauge(registry, IngestMetric.REJECTS, seen -> seen.sum(kind, LedgerEntry::rejected), "kind",
					kind.toString());
			account(registry, kind, "applied", LedgerEntry::applied);
			account(registry, kind, "duplicate", LedgerEntry::duplicate);
			account(registry, kind, "rejected", LedgerEntry::rejected);
		}
		FunctionCounter.builder(IngestMetric.DEADLOCKS.key(), graph, Graph::deadlocks)
			.description(IngestMetric.DEADLOCKS.meaning())
			.register(registry);
	}

	/** Begins to look. */
	public synchronized void start() {
		if (this.thread == null) {
			this.thread = Thread.ofVirtual().name("graph-meters").start(this::run);
		}
	}

	private void run() {
		while (!Thread.currentThread().isInterrupted()) {
			try {
				if (this.ready.getAsBoolean()) {
					newStatements();
					this.seen.set(new Seen(this.changes.backlog(), this.ledger.entries()));
				}
				Thread.sleep(EVERY);
			}
			catch (InterruptedException _) {
				Thread.currentThread().interrupt();
			}
			catch (RuntimeException problem) {
				log.debug("The graph was not measured: {}", problem.getClass().getSimpleName());
			}
		}
	}

	/** Measures each statement from the moment when it ran first. */
	private void newStatements() {
		for (var use : this.graph.use().statements()) {
			if (this.statements.add(use.name())) {
				FunctionTimer
					.builder(IngestMetric.STATEMENT.key(), this.graph, it -> of(it, use.name()).runs(),
							it -> of(it, use.name()).took().toNanos(), TimeUnit.NANOSECONDS)
					.description(IngestMetric.STATEMENT.meaning())
					.tag("statement", use.name())
					.register(this.registry);
			}
		}
	}

	private static StatementUse of(Graph graph, String statement) {
		return graph.use().statements().stream().filter(use -> use.name().equals(statement)).findFirst().orElseThrow();
	}

	private void account(MeterRegistry registry, Kind kind, String answer, ToDoubleFunction<LedgerEntry> column) {
		gauge(registry, IngestMetric.LEDGER, seen -> seen.sum(kind, column), "kind", kind.toString(), "answer", answer);
	}

	private void gauge(MeterRegistry registry, IngestMetric metric, ToDoubleFunction<Seen> value, String... tags) {
		Gauge.builder(metric.key(), this.seen, seen -> value.applyAsDouble(seen.get()))
			.description(metric.meaning())
			.tags(tags)
			.register(registry);
	}

	private double age(@Nullable Instant since) {
		return (since == null) ? 0 : Math.max(0, Duration.between(since, this.clock.instant()).toMillis() / 1000.0);
	}

	@Override
	public synchronized void close() {
		if (this.thread != null) {
			this.thread.interrupt();
		}
	}

	/** What was seen last. */
	private record Seen(ChangeGraph.Backlog backlog, List<LedgerEntry> ledger) {

		double sum(Kind kind, ToDoubleFunction<LedgerEntry> column) {
			return this.ledger.stream().filter(entry -> entry.kind() == kind).mapToDouble(column).sum();
		}

	}

}
