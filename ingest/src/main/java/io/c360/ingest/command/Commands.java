package io.c360.ingest.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.CustomerProblem;
import io.c360.ingest.resolve.HouseholdResolve;
import io.c360.ingest.resolve.Resolve;

/** The commands, by name. */
public final class Commands {

	private static final Map<String, Command> ALL = new LinkedHashMap<>();

	static {
		var load = new LoadCommand();
		ALL.put("ingest", load);
		ALL.put("file", load);
		ALL.put("cases", new CasesCommand());
		ALL.put("ledger", new LedgerCommand());
		ALL.put("rejects", new RejectsCommand());
		ALL.put("quality", new QualityCommand());
		ALL.put("health", new HealthCommand());
		ALL.put("segments", new SegmentsCommand());
		ALL.put("verify", new VerifyCommand());
		ALL.put("rebuild-index", new RebuildCommand());
		ALL.put("model", new ModelCommand());
		ALL.put("rebuild-households", new HouseholdsCommand());
	}

	private Commands() {
	}

	/**
	 * Runs a command.
	 * @return its exit code: 0 done, 1 something was rejected or does not agree, 2 wrong
	 * usage, 4 a server is away
	 */
	public static int run(String... line) {
		if (line[0].equals("resolve") && List.of(line).contains("--households")) {
			return HouseholdResolve.run(System.err, Arrays.copyOfRange(line, 1, line.length));
		}
		if (line[0].equals("resolve")) {
			return Resolve.run(System.err, Arrays.copyOfRange(line, 1, line.length));
		}
		try (var stores = Stores.configured()) {
			return run(List.of(line), stores, new Console(System.out, System.err)).number();
		}
	}

	static ExitCode run(List<String> line, Stores stores, Console console) {
		var command = ALL.get(line.getFirst());
		if (command == null) {
			console.note("There is no command %s; there are %s, resolve".formatted(line.getFirst(),
					String.join(", ", ALL.keySet())));
			return ExitCode.USAGE;
		}
		if (line.contains("--help")) {
			console.out().print(command.help());
			return ExitCode.OK;
		}
		try {
			return command.run(line.subList(1, line.size()), stores, console);
		}
		catch (CustomerProblem problem) {
			console.note(String.valueOf(problem.getMessage()));
			return (problem instanceof CustomerProblem.Unavailable) ? ExitCode.AWAY : ExitCode.USAGE;
		}
		catch (IOException problem) {
			console.note("A file cannot be read: " + problem.getMessage());
			return ExitCode.USAGE;
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			console.note("Interrupted; the next run goes on here");
			return ExitCode.FAILED;
		}
		catch (RuntimeException problem) {
			console
				.note("It did not work (%s); the next run goes on here".formatted(problem.getClass().getSimpleName()));
			return ExitCode.AWAY;
		}
	}

}
