package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The addresses of what runs, in {@code .c360/run.properties} for every other program.
 */
record RunSettings(Map<String, String> values) {

	private static final String FILE = "run.properties";

	RunSettings {
		values = Map.copyOf(values);
	}

	/** What was written by the stack that runs or ran last. */
	static Optional<RunSettings> read(StateFolder state) {
		var file = state.root().resolve(FILE);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		return Optional.of(new RunSettings(properties.stringPropertyNames()
			.stream()
			.collect(Collectors.toMap((name) -> name, properties::getProperty))));
	}

	/** What was written, by a stack that still runs. */
	static RunSettings ofRunning(StateFolder state) {
		return read(state).filter((settings) -> settings.owner().isPresent())
			.orElseThrow(() -> new LocalProblem(ExitCode.NOT_RUNNING, "Nothing runs. Start it with ./c360 up"));
	}

	void write(StateFolder state) {
		var lines = new TreeMap<>(this.values).entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + entry.getValue() + "\n")
			.collect(Collectors.joining());
		write(state.root().resolve(FILE), lines);
	}

	static void remove(StateFolder state) {
		try {
			Files.deleteIfExists(state.root().resolve(FILE));
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	/** The process that keeps the stack running. */
	Optional<ProcessHandle> owner() {
		return get("up.pid").flatMap((pid) -> ProcessHandle.of(Long.parseLong(pid)))
			.filter(Liveness::of)
			.filter((process) -> get("up.since").equals(process.info().startInstant().map(Object::toString)));
	}

	boolean isReady() {
		return get("up.ready").isPresent();
	}

	Optional<String> get(String name) {
		return Optional.ofNullable(this.values.get(name));
	}

	String need(String name) {
		return get(name).orElseThrow(() -> new LocalProblem(ExitCode.NOT_RUNNING, "The stack runs without " + name));
	}

	/** The same settings as the programs read them from the environment. */
	Map<String, String> environment() {
		var environment = new TreeMap<String, String>();
		this.values.forEach((name, value) -> {
			if (name.startsWith("neo4j.") || name.startsWith("elasticsearch.") || name.startsWith("kafka.")) {
				environment.put("C360_" + name.replace('.', '_').toUpperCase(Locale.ROOT), value);
			}
		});
		get("keycloak.issuer").ifPresent((issuer) -> environment.put("C360_SECURITY_ISSUER", issuer));
		return environment;
	}

	private static void write(Path file, String text) {
		try {
			var next = file.resolveSibling(FILE + ".new");
			Files.writeString(next, text);
			Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
