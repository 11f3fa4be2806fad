package io.c360.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * A file that was loaded with {@code c360 ingest}, and what it took until graph and index
 * had it.
 *
 * @param records in the file
 * @param loading what the command says that loading took, without its own start
 * @param behind how long the index took to catch up after the command had ended
 * @param wall what the whole command took
 */
record FileLoad(long records, double loading, double behind, double wall, CpuUse cpu) {

	/** A million people take a quarter of an hour and more. */
	private static final Duration PATIENCE = Duration.ofHours(2);

	private static final Pattern SUMMARY = Pattern
		.compile("received (\\d+), applied (\\d+), duplicate (\\d+), rejected (\\d+) in ([0-9.]+) s");

	/** Loads a file and waits for the index. */
	static FileLoad of(Launcher launcher, CpuMeter meter, GraphState graph, String source, String kind, Path file) {
		meter.lap();
		var run = launcher.run(PATIENCE, "ingest", "--source", source, "--kind", kind, file.toString());
		var behind = graph.awaitRelay();
		var cpu = meter.lap();
		var summary = SUMMARY.matcher(run.output());
		if (!summary.find()) {
			throw new BenchProblem("c360 ingest did not say what it did:\n" + run.output());
		}
		if (!summary.group(1).equals(summary.group(2))) {
			throw new BenchProblem("Not everything was new: " + summary.group());
		}
		return new FileLoad(Long.parseLong(summary.group(1)), Double.parseDouble(summary.group(5)),
				behind.toNanos() / 1e9, run.seconds(), cpu);
	}

	/** Records a second into the graph. */
	double intoGraph() {
		return this.records / Math.max(0.001, this.loading);
	}

	/** Records a second until the index had them too. */
	double intoIndex() {
		return this.records / Math.max(0.001, this.loading + this.behind);
	}

}
