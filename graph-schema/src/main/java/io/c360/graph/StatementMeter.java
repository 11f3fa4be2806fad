package io.c360.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Counts the runs of one statement, or the commits, whoever runs it. */
final class StatementMeter {

	private static final Map<String, StatementMeter> BY_NAME = new ConcurrentHashMap<>();

	private final LongAdder runs = new LongAdder();

	private final LongAdder nanos = new LongAdder();

	private StatementMeter() {
	}

	static StatementMeter of(String statement) {
		return BY_NAME.computeIfAbsent(statement, name -> new StatementMeter());
	}

	/** Every statement that ever ran, by name. */
	static List<StatementUse> all() {
		return new TreeMap<>(BY_NAME).entrySet()
			.stream()
			.map(meter -> new StatementUse(meter.getKey(), meter.getValue().runs.sum(),
					Duration.ofNanos(meter.getValue().nanos.sum())))
			.toList();
	}

	<T> T time(Supplier<T> run) {
		var started = System.nanoTime();
		try {
			return run.get();
		}
		finally {
			took(System.nanoTime() - started);
		}
	}

	/** Counts a run that somebody else has timed. */
	void took(long nanos) {
		this.nanos.add(nanos);
		this.runs.increment();
	}

}
