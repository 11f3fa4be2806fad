package io.c360.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** How long a start takes, from nothing and again, and how much memory everything has. */
final class StartBench {

	private static final Duration PATIENCE = Duration.ofMinutes(15);

	private static final int WARM_STARTS = 2;

	private final Report report;

	private final Launcher launcher;

	private StartBench(Report report, Launcher launcher) {
		this.report = report;
		this.launcher = launcher;
	}

	/** Measures a stack of its own, beside the one that may run, and removes it. */
	static void run(Report report, Launcher launcher) {
		var state = launcher.scratch("start");
		Scratch.remove(state);
		var bench = new StartBench(report, launcher.withState(state));
		try {
			bench.measure();
		}
		finally {
			bench.launcher.attempt(PATIENCE, "down");
			Scratch.remove(state);
		}
	}

	private void measure() {
		this.report.begin("Start and memory", "./c360 bench start");
		this.report.say("clean start");
		var clean = this.launcher.run(PATIENCE, "up", "--detach", "--no-build");
		this.report.add(Result.of("clean start until the demo is loaded, programs built and servers fetched before",
				Sample.of(clean.seconds()), "s"));
		memory("after loading the demo");
		answer("after the clean start");
		var down = this.launcher.run(PATIENCE, "down");
		this.report.add(Result.of("first stop, which records how programs start", Sample.of(down.seconds()), "s"));
		warm();
	}

	private void warm() {
		var starts = new ArrayList<Double>();
		var stops = new ArrayList<Double>();
		for (var repetition = 0; repetition < WARM_STARTS; repetition++) {
			this.report.say("warm start %d".formatted(repetition + 1));
			starts.add(this.launcher.run(PATIENCE, "up", "--detach", "--no-build").seconds());
			if (repetition == 0) {
				answer("after a warm start");
				memory("after a warm start");
			}
			stops.add(this.launcher.run(PATIENCE, "down").seconds());
		}
		var sample = new Sample(starts.stream().mapToDouble(Double::doubleValue).toArray());
		this.report.add(Result.of("warm start", sample, "s").atMost(45, sample.median(), "s"));
		this.report.add(Result.of("stop", new Sample(stops.stream().mapToDouble(Double::doubleValue).toArray()), "s"));
		this.report.end(
				"In a state folder of its own, removed afterwards; `up --detach --no-build`, so the build is not in it.");
	}

	private void answer(String when) {
		var run = this.launcher.run(PATIENCE, "query");
		this.report.add(Result.of("`./c360 query` " + when, Sample.of(run.seconds()), "s"));
	}

	private void memory(String when) {
		var pids = RunningStack.in(this.launcher.state()).pids();
		var total = pids.values().stream().mapToDouble(StartBench::megabytes).sum();
		var parts = pids.entrySet()
			.stream()
			.map(entry -> entry.getKey() + " " + Result.number(megabytes(entry.getValue())))
			.collect(Collectors.joining(", "));
		this.report.add(Result.of("resident memory " + when, Result.number(total) + " MB")
			.costing(parts)
			.atMost(4096, total, "MB"));
	}

	private static double megabytes(long pid) {
		return ProcessTimes.residentMegabytes(pid).orElse(0.0);
	}

}
