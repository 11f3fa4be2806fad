package io.c360.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long a rep waits before the screen, in Chromium on the stack that runs: first
 * useful paint, and the profile after Enter. What is timed is in
 * {@code api/console/journeys/times.mjs}.
 */
final class ConsoleBench {

	private static final int OPENED = 30;

	private static final Map<String, Double> BARS = Map.of("first useful paint, warm, with sign-in", 1000.0,
			"profile after Enter", 300.0);

	private ConsoleBench() {
	}

	static void run(Report report, Launcher launcher) {
		var stack = RunningStack.in(launcher.state());
		report.begin("The console, before a rep's eyes", "./c360 bench console");
		report.say("opening %d customers in Chromium".formatted(OPENED));
		times(launcher, stack).forEach((what, sample) -> {
			var result = Result.ofLatency(what, sample);
			var bar = BARS.get(what);
			report.add((bar != null) ? result.atMost(bar, sample.median(), "ms") : result);
		});
		report
			.end("Chromium, headless, 1366 × 768, on the same machine as everything else; a customer is opened for the"
					+ " first time in each line, from the key to the frame that shows it.");
	}

	private static Map<String, Sample> times(Launcher launcher, RunningStack stack) {
		var console = launcher.home().resolve("api/console");
		if (!Files.isDirectory(console.resolve("node_modules/playwright-core"))) {
			throw new BenchProblem("The console was not built here: Node 20 or newer is missing");
		}
		var builder = new ProcessBuilder(
				List.of("node", console.resolve("journeys/times.mjs").toString(), String.valueOf(OPENED), "raw"))
			.redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().put("C360_ORIGIN", stack.uri("api").toString());
		try {
			var process = builder.start();
			var times = new LinkedHashMap<String, Sample>();
			try (var lines = process.inputReader()) {
				lines.lines().map(line -> line.split("\t", 2)).filter(parts -> parts.length == 2).forEach(parts -> {
					var millis = List.of(parts[1].split(" "));
					times.put(parts[0], new Sample(millis.stream().mapToDouble(Double::parseDouble).toArray()));
				});
			}
			if (process.waitFor() != 0 || times.isEmpty()) {
				throw new BenchProblem("The browser did not get through; is Chromium installed?");
			}
			return times;
		}
		catch (IOException problem) {
			throw new BenchProblem("Node cannot be run: " + problem.getMessage(), problem);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new BenchProblem("Stopped", stop);
		}
	}

}
