package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
		var log = this.state.folder("logs").resolve("demo.log");
		var complete = true;
		for (var load : loads()) {
			complete &= load(settings, load, log);
		}
		if (complete) {
			notes.put("loaded", asked);
		}
		return complete;
	}

	/** Someone whom several systems know, once the demo is there. */
	static Optional<DemoPerson> someone(StateFolder state) {
		return DemoPerson.in(state.root().resolve("demo/people"));
	}

	private boolean load(RunSettings settings, List<String> arguments, Path log) {
		var started = System.nanoTime();
		var code = IngestCommand.run(this.state, settings.environment(), arguments, Optional.of(log));
		var file = Path.of(arguments.getLast()).getFileName();
		if (code != 0) {
			Say.line("  " + file + " was not loaded completely (code " + code + "), see " + log
					+ "; the next ./c360 up tries again");
			return false;
		}
		Say.done(file.toString(), started);
		return true;
	}

	private List<List<String>> loads() {
		return Template.read("demo-loads.txt")
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
			.map((line) -> line.replace("${people}", output().toString())
				.replace("${home}", StateFolder.top().toString()))
			.map((line) -> Stream.concat(Stream.of("ingest"), Stream.of(line.split("\\s+"))).toList())
			.toList();
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
				"--out", part.toString());
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
