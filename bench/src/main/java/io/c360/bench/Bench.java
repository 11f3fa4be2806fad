package io.c360.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** {@code c360 bench}: picks what to measure. */
public final class Bench {

	private static final List<String> ALL = List.of("console", "crash", "decision", "grow", "heads", "identity",
			"ingest", "memory", "order", "overload", "peer", "profile", "race", "start", "till", "winback");

	private Bench() {
	}

	/** Ends with 0 done, 1 not measured, 2 wrong usage. */
	public static void main(String[] args) {
		Locale.setDefault(Locale.ROOT);
		System.exit(run(List.of(args)));
	}

	private static int run(List<String> args) {
		var table = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		var progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);
		try {
			var options = Options.parse(args);
			if (options.names().isEmpty() || !ALL.containsAll(options.names())) {
				progress.print(Options.HELP);
				return options.names().isEmpty() ? 0 : 2;
			}
			var launcher = Launcher.here();
			options.names().forEach(name -> measure(name, options, new Report(table, progress), launcher));
			return 0;
		}
		catch (BenchProblem problem) {
			progress.println("c360 bench: " + problem.getMessage());
			return 1;
		}
	}

	private static void measure(String name, Options options, Report report, Launcher launcher) {
		switch (name) {
			case "console" -> ConsoleBench.run(report, launcher);
			case "crash" -> CrashBench.run(options.kills(), report, launcher);
			case "decision" -> DecisionBench.run(options, report);
			case "grow" -> GrowBench.run(options, report, launcher);
			case "memory" -> MemoryBench.run(options, report, launcher);
			case "heads" -> HeadsBench.run(report, launcher);
			case "identity" -> new IdentityBench(options, report, launcher).run();
			case "ingest" -> IngestBench.run(options, report, launcher);
			case "order" -> OrderBench.run(options, report, launcher);
			case "peer" -> PeerBench.run(options, report, launcher);
			case "overload" -> OverloadBench.run(options, report, launcher);
			case "race" -> RaceBench.run(report, launcher);
			case "profile" -> ProfileBench.run(options, report, launcher);
			case "till" -> TillBench.run(options, report, launcher);
			case "winback" -> WinBackBench.run(options, report, launcher);
			case "start" -> StartBench.run(report, launcher);
			default -> throw new BenchProblem("There is no measure " + name);
		}
	}

}
