package io.c360.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/**
 * Ends one process after the other without a warning, at random moments, and waits until
 * the stack has started it again.
 */
final class Killer {

	private static final String COMMAND = "a file load";

	private static final List<String> VICTIMS = List.of("ingest", COMMAND, "neo4j", "elasticsearch", "kafka");

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final Path state;

	private final Random random;

	private final AtomicReference<@Nullable Process> load = new AtomicReference<>();

	private final Map<String, Integer> killed = new TreeMap<>();

	private final Map<String, Double> slowest = new TreeMap<>();

	Killer(Path state, long seed) {
		this.state = state;
		this.random = new Random(seed);
	}

	/** The file load that runs now. */
	void loading(Process process) {
		this.load.set(process);
	}

	/** Kills the next one, whose turn it is, and returns when it answers again. */
	String next(int number) throws InterruptedException {
		Thread.sleep(this.random.nextLong(500, 4_000));
		var victim = VICTIMS.get(number % VICTIMS.size());
		if (victim.equals(COMMAND)) {
			if (!killLoad()) {
				victim = "ingest";
			}
		}
		if (!victim.equals(COMMAND)) {
			var before = pid(victim);
			var began = System.nanoTime();
			before.flatMap(ProcessHandle::of).ifPresent(ProcessHandle::destroyForcibly);
			await(victim, before);
			this.slowest.merge(victim, (System.nanoTime() - began) / 1e9, Math::max);
		}
		this.killed.merge(victim, 1, Integer::sum);
		return victim;
	}

	/**
	 * How many of each were killed, and the longest time until one was started and
	 * answered again.
	 */
	String told() {
		var text = new StringBuilder();
		this.killed.forEach((victim, times) -> text.append(text.isEmpty() ? "" : ", ")
			.append(victim)
			.append(" ")
			.append(times)
			.append(this.slowest.containsKey(victim)
					? " (back within %.0f s)".formatted(this.slowest.getOrDefault(victim, 0.0)) : ""));
		return text.toString();
	}

	private boolean killLoad() throws InterruptedException {
		var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
		while (System.nanoTime() < end) {
			var process = this.load.get();
			if (process != null && process.isAlive() && process.descendants().findAny().isPresent()) {
				Thread.sleep(this.random.nextLong(200, 4_000));
				// first the program itself, so that it has no time for anything
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly();
				return true;
			}
			Thread.sleep(50);
		}
		return false;
	}

	private void await(String victim, Optional<Long> before) throws InterruptedException {
		var end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			var now = pid(victim);
			if (now.isPresent() && !now.equals(before)) {
				return;
			}
			Thread.sleep(100);
		}
		throw new BenchProblem(victim + " was not started again within " + PATIENCE.toMinutes() + " minutes");
	}

	private Optional<Long> pid(String name) {
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(this.state.resolve("run.properties"))) {
			properties.load(reader);
		}
		catch (IOException problem) {
			throw new BenchProblem("The stack does not run any more", problem);
		}
		return Optional.ofNullable(properties.getProperty(name + ".pid")).map(Long::valueOf);
	}

}
