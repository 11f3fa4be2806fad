package io.c360.local;

import java.util.List;

/** The launcher's commands, each as {@code NAME ARGUMENTS...}. */
public final class Main {

	private Main() {
	}

	/** Runs one command and ends with its exit code. */
	public static void main(String[] args) {
		System.exit(run(List.of(args)).number());
	}

	private static ExitCode run(List<String> args) {
		try {
			var state = StateFolder.ofProject();
			var rest = args.subList(Math.min(1, args.size()), args.size());
			return switch (args.isEmpty() ? "" : args.getFirst()) {
				case "up" -> Up.run(state, rest);
				case "down" -> Down.run(state, rest);
				case "status" -> Status.run(state, rest);
				case "backup" -> Backup.dump(state, rest);
				case "restore" -> Backup.load(state, rest);
				case "reset" -> Reset.run(state, rest);
				case "logs" -> Logs.run(state, rest);
				case "token" -> Token.run(state, rest);
				case "query" -> Query.run(state, rest);
				case "ingest", "cases", "ledger", "verify", "rebuild-index", "rebuild-households", "rejects", "quality",
						"health", "segments", "resolve", "model" ->
					IngestCommand.run(state, args);
				default -> throw new LocalProblem(ExitCode.USAGE, "There is no such command. Try ./c360 help");
			};
		}
		catch (LocalProblem problem) {
			System.err.println("c360: " + problem.getMessage());
			return problem.code();
		}
	}

}
