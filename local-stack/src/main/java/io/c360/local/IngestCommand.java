package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command of the ingest program, run in this terminal: with the addresses of the stack
 * that runs, or without them for what needs no server.
 */
final class IngestCommand {

	private IngestCommand() {
	}

	static ExitCode run(StateFolder state, List<String> args) {
		var alone = args.getFirst().equals("resolve") || args.contains("--help");
		var environment = alone ? RunSettings.read(state).map(RunSettings::environment).orElse(Map.of())
				: RunSettings.ofRunning(state).environment();
		var code = run(state, environment, args, Optional.empty());
		for (var known : ExitCode.values()) {
			if (known.number() == code) {
				return known;
			}
		}
		return ExitCode.FAILED;
	}

	/** Runs and waits; the code is the program's own. Output may go to a file. */
	static int run(StateFolder state, Map<String, String> environment, List<String> args, Optional<Path> log) {
		var jar = BootJar.of(state, "ingest");
		var program = new JavaProgram("ingest",
				List.of(args.getFirst().equals("resolve") ? "-XX:MaxRAMPercentage=60" : "-Xmx768m",
						"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"),
				jar.classPath(state), jar.main(), args, environment, Path.of("").toAbsolutePath());
		var command = new ArrayList<>(
				program.command(new AotCache(state, false), Optional.of(ProcessHandle.current())));
		var builder = new ProcessBuilder(command).inheritIO();
		builder.environment().putAll(environment);
		log.ifPresent((file) -> {
			builder.redirectErrorStream(true);
			builder.redirectOutput(ProcessBuilder.Redirect.appendTo(file.toFile()));
		});
		try {
			return builder.start().waitFor();
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new LocalProblem("Interrupted");
		}
	}

}
