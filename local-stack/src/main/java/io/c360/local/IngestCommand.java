package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A command of the ingest program, run in this terminal: with the addresses of the stack
 * that runs, or without them for what needs no server.
 */
final class IngestCommand {

	/** Commands that hold all records in memory. */
	private static final Set<String> RESOLVING = Set.of("resolve", "model");

	private static final List<String> COMPUTING = List.of("-XX:MaxRAMPercentage=60");

	/**
	 * The others live for seconds and wait for servers on the same cores, which need what
	 * the second compiler would take.
	 */
	private static final List<String> PASSING = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");

	private IngestCommand() {
	}

	static ExitCode run(StateFolder state, List<String> args) {
		var alone = args.getFirst().equals("resolve") || args.contains("--help");
		var environment = alone ? RunSettings.read(state).map(RunSettings::environment).orElse(Map.of())
				: RunSettings.ofRunning(state).environment();
		var code = run(state, environment, args, null);
		for (var known : ExitCode.values()) {
			if (known.number() == code) {
				return known;
			}
		}
		return ExitCode.FAILED;
	}

	/**
	 * Runs and waits; the code is the program's own.
	 * @param lines takes what the program says, line by line; null lets it speak to this
	 * terminal
	 */
	static int run(StateFolder state, Map<String, String> environment, List<String> args,
			@Nullable Consumer<String> lines) {
		var jar = BootJar.of(state, "ingest");
		var options = new ArrayList<>(RESOLVING.contains(args.getFirst()) ? COMPUTING : PASSING);
		options.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
		var program = new JavaProgram("ingest", options, jar.classPath(state), jar.main(), args, environment,
				Path.of("").toAbsolutePath());
		var builder = new ProcessBuilder(
				program.command(new AotCache(state, false), Optional.of(ProcessHandle.current())));
		builder.environment().putAll(environment);
		try {
			if (lines == null) {
				return builder.inheritIO().start().waitFor();
			}
			var process = builder.redirectErrorStream(true).start();
			try (var output = process.inputReader(StandardCharsets.UTF_8)) {
				output.lines().forEach(lines);
			}
			return process.waitFor();
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
