package io.c360.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** Resolution in memory: speed, heap, and quality on invented and on public data. */
final class IdentityBench {

	private static final int USUAL = 200_000;

	private static final int LARGE = 1_000_000;

	private final Options options;

	private final Report report;

	private final Launcher launcher;

	IdentityBench(Options options, Report report, Launcher launcher) {
		this.options = options;
		this.report = report;
		this.launcher = launcher;
	}

	void run() {
		this.report.begin("Resolution in memory", "./c360 bench identity" + (this.options.large() ? " --large" : ""));
		var rate = stream(USUAL, 50_000, this.options.repetitions());
		batch(USUAL);
		shared(rate);
		if (this.options.large()) {
			stream(LARGE, 25_000, 1);
			batch(LARGE);
		}
		this.report
			.end("Generated telecom population with its traps, the telecom model, preparing included, inventing excluded; "
					+ "serial collector, at most 4 GB of heap. A core's rate is records by CPU second of the whole process, "
					+ "collector and compiler included.");
		new PublicSets(this.report, this.launcher).run();
	}

	private double stream(int records, double bar, int repetitions) {
		var measured = measure("stream", records, repetitions);
		var done = (int) first(measured, "done");
		var rates = sample(measured, "cpu", cpu -> done / cpu);
		var name = (done == records) ? "%,d records, one by one".formatted(records)
				: "%,d of %,d records, one by one (given up)".formatted(done, records);
		this.report.add(Result.of(name + ", on one core", rates, "records/s")
			.costing("wall " + Result.number(sample(measured, "wall", wall -> wall).median()) + " s, heap "
					+ Result.number(sample(measured, "heap", heap -> heap).median()) + " MB")
			.atLeast(bar, rates.median(), "records/s"));
		var p99 = sample(measured, "p99", millis -> millis);
		this.report
			.add(Result.of("one more record among " + "%,d".formatted(records) + ", p99 of the last 10,000", p99, "ms")
				.atMost(20, p99.median(), "ms"));
		var find = sample(measured, "find", millis -> millis);
		this.report.add(
				Result
					.of("one among %,d found by what they say, preparing included, p99 of 10,000".formatted(records),
							find, "ms")
					.atMost(20, find.median(), "ms"));
		quality(name, measured);
		return rates.median();
	}

	private void quality(String name, Map<String, List<Double>> measured) {
		var f1 = first(measured, "f1");
		this.report.add(
				Result
					.of(name + ", against the truth",
							"F1 %.4f, precision %.4f, B-cubed %.4f".formatted(f1, first(measured, "precision"),
									first(measured, "bcubed")))
					.atLeast(0.997, f1, "F1"));
		this.report.add(Result.of(name + ", clusters with records of several people",
				Result.number(first(measured, "mixed")) + " of " + Result.number(first(measured, "clusters"))));
	}

	private void batch(int records) {
		var measured = measure("batch", records, 1);
		var wall = sample(measured, "wall", seconds -> seconds);
		this.report.add(Result.of("%,d records in one batch, two threads".formatted(records), wall, "s")
			.costing("CPU " + Result.number(first(measured, "cpu")) + " s, heap "
					+ Result.number(first(measured, "heap")) + " MB")
			.atMost(180, wall.median(), "s"));
	}

	private void shared(double usualRate) {
		var measured = measure("shared", USUAL, this.options.repetitions());
		var done = first(measured, "done");
		var rate = sample(measured, "cpu", cpu -> done / cpu);
		var largest = first(measured, "largest");
		this.report.add(Result.of("%,.0f records, one phone on a quarter of them".formatted(done), rate, "records/s")
			.costing("%.0f %% of the usual rate, largest cluster %.0f".formatted(100 * rate.median() / usualRate,
					largest))
			.atLeast(0.9 * usualRate, rate.median(), "records/s"));
	}

	private Map<String, List<Double>> measure(String way, int records, int repetitions) {
		this.report.say("%s %,d records, %d times".formatted(way, records, repetitions));
		var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
				"-XX:+UseCompactObjectHeaders", "-Xmx4g", "-cp", System.getProperty("java.class.path"),
				ResolutionRun.class.getName(), way, Integer.toString(records), Integer.toString(repetitions));
		try {
			var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0) {
				throw new BenchProblem("Resolution ended with " + process.exitValue());
			}
			var measured = new HashMap<String, List<Double>>();
			printed.lines()
				.map(line -> line.split("=", 2))
				.forEach(
						pair -> measured.computeIfAbsent(pair[0], _ -> new ArrayList<>()).add(Double.valueOf(pair[1])));
			return measured;
		}
		catch (IOException problem) {
			throw new BenchProblem("Java cannot be started", problem);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new BenchProblem("Interrupted", stop);
		}
	}

	private static Sample sample(Map<String, List<Double>> measured, String name, DoubleUnaryOperator conversion) {
		return new Sample(measured.getOrDefault(name, List.of())
			.stream()
			.mapToDouble(Double::doubleValue)
			.map(conversion)
			.toArray());
	}

	private static double first(Map<String, List<Double>> measured, String name) {
		return measured.getOrDefault(name, List.of(0.0)).getFirst();
	}

}
