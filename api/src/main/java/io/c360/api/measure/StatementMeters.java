package io.c360.api.measure;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import io.c360.graph.Graph;
import io.c360.graph.StatementUse;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Publishes the time of each statement as {@code c360.graph.statement}, from a few
 * seconds after it ran first.
 */
@Component
final class StatementMeters implements SmartLifecycle {

	private static final Duration EVERY = Duration.ofSeconds(5);

	private final MeterRegistry registry;

	private final Graph graph;

	private final Set<String> known = new HashSet<>();

	private volatile boolean running;

	StatementMeters(MeterRegistry registry, Graph graph) {
		this.registry = registry;
		this.graph = graph;
	}

	@Override
	public void start() {
		this.running = true;
		Thread.ofVirtual().name("statement-meters").start(this::run);
	}

	private void run() {
		try {
			while (this.running) {
				this.graph.use()
					.statements()
					.stream()
					.map(StatementUse::name)
					.filter(this.known::add)
					.forEach(this::publish);
				Thread.sleep(EVERY);
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	private void publish(String statement) {
		FunctionTimer
			.builder("c360.graph.statement", this.graph, it -> of(it, statement).runs(),
					it -> of(it, statement).took().toNanos(), TimeUnit.NANOSECONDS)
			.description("Time of one statement from begin to last row, by its name")
			.tag("statement", statement)
			.register(this.registry);
	}

	private static StatementUse of(Graph graph, String statement) {
		return graph.use().statements().stream().filter(use -> use.name().equals(statement)).findFirst().orElseThrow();
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
