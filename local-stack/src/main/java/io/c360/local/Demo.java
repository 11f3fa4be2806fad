package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The people that a new stack begins with. What is loaded, and in which order, is in
 * {@code demo-loads.txt}; loading continues where it was interrupted.
 */
record Demo(StateFolder state, long people, long seed) {

	static final long PEOPLE = 10_000;

	static final long SEED = 42;

	/** Loads what is not loaded yet; false when something could not be loaded. */
	boolean load(RunSettings settings) {
		var notes = new ServerNotes(folder());
		var asked = this.people + " people, seed " + this.seed;
		var loaded = notes.get("loaded");
		if (loaded.isPresent()) {
			if (!loaded.get().equals(asked)) {
				Say.line("The demo is loaded with " + loaded.get() + "; ./c360 reset makes room for another one");
			}
			return true;
		}
		Say.line("Loading the demo (once): " + asked);
		generate();
		var started = System.nanoTime();
		var log = this.state.folder("logs").resolve("demo.log");
		var code = IngestCommand.run(this.state, settings.environment(), List.of("ingest", "--list", list().toString()),
				(line) -> note(line, log));
		if (code != 0) {
			Say.line("  the demo was not loaded completely (code " + code + "), see " + log
					+ "; the next ./c360 up tries again");
			return false;
		}
		Say.done("demo loaded", started);
		notes.put("loaded", asked);
		return true;
	}

	/** Someone whom several systems know, once the demo is there. */
	static Optional<DemoPerson> someone(StateFolder state) {
		return DemoPerson.in(state.root().resolve("demo/people"));
	}

	private static void note(String line, Path log) {
		try {
			Files.writeString(log, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		if (line.contains(": received ")) {
			Say.line("  " + line);
		}
	}

	private Path list() {
		var loads = Template.read("demo-loads.txt")
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
			.map((line) -> line.replaceAll("\\s+", "\t")
				.replace("${people}", output().toString())
				.replace("${home}", StateFolder.top().toString()))
			.toList();
		try {
			return Files.write(folder().resolve("loads.txt"), loads);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private void generate() {
		var started = System.nanoTime();
		if (Files.exists(output().resolve("people.csv"))) {
			return;
		}
		var part = folder().resolve("people.part");
		StateFolder.delete(part);
		var command = List.of(JavaProgram.java().toString(), "-XX:+UseSerialGC", "-Xmx512m", "-jar",
				populationJar().toString(), "--people", Long.toString(this.people), "--seed", Long.toString(this.seed),
				"--as-of", LocalDate.now(ZoneId.systemDefault()).toString(), "--out", part.toString());
		try {
			var log = this.state.folder("logs").resolve("generate.log");
			var code = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start()
				.waitFor();
			if (code != 0) {
				throw new LocalProblem("The people could not be generated, see " + log);
			}
			Files.move(part, output());
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new LocalProblem("Interrupted");
		}
		Say.done("people generated", started);
	}

	private static Path populationJar() {
		return BootJar.built("population", "c360-population-*.jar");
	}

	private Path folder() {
		return this.state.folder("demo");
	}

	private Path output() {
		return folder().resolve("people");
	}

}
