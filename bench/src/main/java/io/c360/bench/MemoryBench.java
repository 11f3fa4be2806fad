package io.c360.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.stream.Stream;

/**
 * What memory it takes to load a file that is larger than that memory: long records, most
 * of them sent again and again, as a source does that does not know what it sent.
 */
final class MemoryBench {

	private static final int DISTINCT = 20_000;

	private static final int PEOPLE = 2_000;

	private static final int LONG = 3_000;

	private static final double MOST = 512;

	private static final Duration PATIENCE = Duration.ofMinutes(30);

	private static final Duration LOOK = Duration.ofMillis(200);

	private MemoryBench() {
	}

	static void run(Options options, Report report, Launcher launcher) {
		var scratch = launcher.scratch("memory");
		try {
			var source = "bench-memory-" + Instant.now().getEpochSecond();
			report.begin("Memory of a load, a file of %,d MB".formatted(options.megabytes()),
					"./c360 bench memory --megabytes " + options.megabytes());
			var file = write(scratch.resolve("interaction.ndjson"), options.megabytes());
			report.say("%,d MB are written".formatted(size(file)));
			measure(report, launcher, source, file);
			report
				.end("%,d different interactions of %,d customers, %,d letters each, sent again until the file is full."
					.formatted(DISTINCT, PEOPLE, LONG));
		}
		finally {
			Scratch.remove(scratch);
		}
	}

	private static Path write(Path file, int megabytes) {
		var text = "Bill ".repeat(LONG / 5);
		var lines = Stream.iterate(0L, number -> number + 1)
			.map(number -> number % DISTINCT)
			.map(number -> "{\"id\":\"I-" + number + "\",\"party\":{\"id\":\"" + number % PEOPLE
					+ "\"},\"interactionDate\":\"" + Instant.ofEpochSecond(1_770_000_000 + number)
					+ "\",\"channel\":\"app\",\"description\":\"" + text + "\"}");
		return Scratch.write(file, lines.limit((long) megabytes * 1_000_000 / (LONG + 130)));
	}

	private static void measure(Report report, Launcher launcher, String source, Path file) {
		var resident = new DoubleAccumulator(Math::max, 0);
		var running = new AtomicBoolean(true);
		var started = System.nanoTime();
		var run = launcher.attempt(PATIENCE,
				process -> Thread.ofVirtual().start(() -> watch(process, running, resident)), "ingest", "--source",
				source, "--kind", "interaction", file.toString());
		running.set(false);
		if (run.code() != 0) {
			throw new BenchProblem("c360 ingest ended with " + run.code() + ":\n" + run.output());
		}
		report.say(run.output().lines().reduce("", (before, line) -> line));
		report.add(Result
			.of("a file of %,d MB, loaded".formatted(size(file)),
					Result.number((System.nanoTime() - started) / 1e9) + " s")
			.costing("peak resident %,.0f MB, with a heap of %.0f MB at most".formatted(resident.get(), MOST))
			.atMost(MOST, MOST, "MB of heap"));
	}

	/** The command is a launcher with the program below it. */
	private static void watch(Process process, AtomicBoolean running, DoubleAccumulator resident) {
		while (running.get()) {
			process.descendants()
				.forEach(child -> ProcessTimes.residentMegabytes(child.pid()).ifPresent(resident::accumulate));
			try {
				Thread.sleep(LOOK);
			}
			catch (InterruptedException stop) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	private static long size(Path file) {
		try {
			return Files.size(file) / 1_000_000;
		}
		catch (IOException problem) {
			throw new BenchProblem("Cannot read " + file.getFileName(), problem);
		}
	}

}
