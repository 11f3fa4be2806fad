package io.c360.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/**
 * Ends one process after the other without a warning, at random moments. Two may be away
 * at a time; before a third is killed, one of them answers again.
 */
final class Killer {

	private static final String COMMAND = "a file load";

	private static final List<String> VICTIMS = List.of("ingest", COMMAND, "neo4j", "elasticsearch", "kafka");

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private static final int MOST_AWAY = 2;

	private final Path state;

	private final Random random;

	private final AtomicReference<@Nullable Process> load = new AtomicReference<>();

	private final Map<String, Integer> killed = new TreeMap<>();

	private final Map<String, Double> slowest = new TreeMap<>();

	/** Those who are away, by the process that was killed. */
	private final List<Away> away = new ArrayList<>();

	Killer(Path state, long seed) {
		this.state = state;
		this.random = new Random(seed);
	}

	/** The file load that runs now. */
	void loading(Process process) {
		this.load.set(process);
	}

	/** Kills the next one, whose turn it is. */
	String next(int number) throws InterruptedException {
		awaitAllBut(MOST_AWAY - 1);
		Thread.sleep(this.random.nextLong(500, 3_000));
		var victim = VICTIMS.get(number % VICTIMS.size());
		if (victim.equals(COMMAND) && !killLoad()) {
			victim = "ingest";
		}
		if (!victim.equals(COMMAND)) {
			kill(victim);
		}
		this.killed.merge(victim, 1, Integer::sum);
		return victim;
	}

	/** Waits until everything answers again. */
	void awaitAll() throws InterruptedException {
		awaitAllBut(0);
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

	/** Kills one that runs: whoever is away still is awaited first. */
	private void kill(String victim) throws InterruptedException {
		while (this.away.stream().anyMatch(one -> one.victim().equals(victim))) {
			look();
		}
		var process = pid(victim).flatMap(ProcessHandle::of)
			.orElseThrow(() -> new BenchProblem(victim + " does not run"));
		process.destroyForcibly();
		this.away.add(new Away(victim, process.pid(), System.nanoTime()));
	}

	private void awaitAllBut(int most) throws InterruptedException {
		while (this.away.size() > most) {
			look();
		}
	}

	private void look() throws InterruptedException {
		Thread.sleep(100);
		for (var one : List.copyOf(this.away)) {
			var seconds = (System.nanoTime() - one.since()) / 1e9;
			if (pid(one.victim()).filter(pid -> pid != one.pid()).isPresent()) {
				this.away.remove(one);
				this.slowest.merge(one.victim(), seconds, Math::max);
			}
			else if (seconds > PATIENCE.toSeconds()) {
				throw new BenchProblem(
						one.victim() + " was not started again within " + PATIENCE.toMinutes() + " minutes");
			}
		}
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

	/** One that was killed and does not answer yet. */
	private record Away(String victim, long pid, long since) {
	}

}
