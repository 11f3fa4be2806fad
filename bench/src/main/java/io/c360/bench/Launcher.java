package io.c360.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The commands of the product, run as a person runs them.
 *
 * @param home the top of the project
 * @param state where the stack keeps its state
 * @param environment of the commands, beside ours
 */
record Launcher(Path home, Path state, Map<String, String> environment) {

	/** What a command printed and how long it took. */
	record Run(int code, String output, Duration wall) {

		double seconds() {
			return this.wall.toNanos() / 1e9;
		}

	}

	/** The launcher of the project that this folder is in. */
	static Launcher here() {
		var configured = System.getenv("C360_HOME");
		var start = Path.of((configured != null) ? configured : "").toAbsolutePath();
		for (var folder = start; folder != null; folder = folder.getParent()) {
			if (Files.isRegularFile(folder.resolve("c360")) && Files.isDirectory(folder.resolve("local-stack"))) {
				var state = System.getenv("C360_STATE");
				return new Launcher(folder, (state != null) ? Path.of(state).toAbsolutePath() : folder.resolve(".c360"),
						Map.of());
			}
		}
		throw new BenchProblem("Run this inside the project: no ./c360 was found here or above");
	}

	Launcher withState(Path folder) {
		return new Launcher(this.home, folder, this.environment);
	}

	Launcher with(Map<String, String> more) {
		return new Launcher(this.home, this.state, more);
	}

	/** A folder for what a measure writes; it is emptied by nobody but the measure. */
	Path scratch(String name) {
		try {
			return Files.createDirectories(this.state.resolve("bench").resolve(name));
		}
		catch (IOException problem) {
			throw new BenchProblem("Cannot write to " + this.state, problem);
		}
	}

	/** Runs a command that has to succeed. */
	Run run(Duration patience, String... arguments) {
		var run = attempt(patience, arguments);
		if (run.code() != 0) {
			throw new BenchProblem(
					"c360 " + String.join(" ", arguments) + " ended with " + run.code() + ":\n" + run.output());
		}
		return run;
	}

	/** Runs a command. */
	Run attempt(Duration patience, String... arguments) {
		return attempt(patience, _ -> {
		}, arguments);
	}

	/**
	 * Runs a command.
	 * @param begun is given its process when it runs
	 */
	Run attempt(Duration patience, Consumer<Process> begun, String... arguments) {
		var command = new ArrayList<>(List.of(this.home.resolve("c360").toString()));
		command.addAll(List.of(arguments));
		try {
			var output = Files.createTempFile("c360-bench", ".out");
			var builder = new ProcessBuilder(command).directory(this.home.toFile())
				.redirectErrorStream(true)
				.redirectOutput(output.toFile());
			builder.environment().putAll(this.environment);
			builder.environment().put("C360_STATE", this.state.toString());
			var started = System.nanoTime();
			var process = builder.start();
			begun.accept(process);
			if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
				process.destroy();
				process.waitFor();
				throw new BenchProblem("c360 " + String.join(" ", arguments) + " took longer than " + patience);
			}
			var wall = Duration.ofNanos(System.nanoTime() - started);
			var run = new Run(process.exitValue(), Files.readString(output), wall);
			Files.delete(output);
			return run;
		}
		catch (IOException problem) {
			throw new BenchProblem("c360 cannot be run: " + problem.getMessage(), problem);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new BenchProblem("Interrupted", stop);
		}
	}

}
