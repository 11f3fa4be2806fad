package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * What must be remembered of one server between two starts: its ports, its password, its
 * process. Written as a whole, so that a kill leaves the old or the new notes.
 */
final class ServerNotes {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Path file;

	private final Properties notes = new Properties();

	ServerNotes(Path folder) {
		this.file = folder.resolve("notes.properties");
		if (Files.exists(this.file)) {
			try (var reader = Files.newBufferedReader(this.file)) {
				this.notes.load(reader);
			}
			catch (IOException problem) {
				throw new UncheckedIOException(problem);
			}
		}
	}

	Optional<String> get(String key) {
		return Optional.ofNullable(this.notes.getProperty(key));
	}

	/** What was noted, or else what is supplied now, noted from now on. */
	String remember(String key, Supplier<String> first) {
		return get(key).orElseGet(() -> {
			var value = first.get();
			put(key, value);
			return value;
		});
	}

	void put(String key, String value) {
		this.notes.setProperty(key, value);
		save();
	}

	/** The port noted at the last start, zero when there was none. */
	int port(String key) {
		return get(key).map(Integer::parseInt).orElse(0);
	}

	/** The port to listen on: the configured one, the last one if free, a free one. */
	int claimPort(String server, String key) {
		var port = Ports.configured(server, key).orElseGet(() -> Ports.freeOr(port(key)));
		put(key, Integer.toString(port));
		return port;
	}

	void started(ProcessHandle process) {
		this.notes.setProperty("pid", Long.toString(process.pid()));
		this.notes.setProperty("since", since(process));
		save();
	}

	/** The process of the last start, when it still runs and is not another one. */
	Optional<ProcessHandle> process() {
		return get("pid").flatMap((pid) -> ProcessHandle.of(Long.parseLong(pid)))
			.filter(Liveness::of)
			.filter((process) -> get("since").equals(Optional.of(since(process))));
	}

	/** Makes sure that nothing from an earlier start holds the folder or the ports. */
	void endLeftover() {
		process().ifPresent((process) -> {
			process.destroy();
			if (!Waiting.until(PATIENCE, () -> !Liveness.of(process))) {
				process.destroyForcibly();
				Waiting.until(PATIENCE, () -> !Liveness.of(process));
			}
		});
	}

	private static String since(ProcessHandle process) {
		return process.info().startInstant().map(Object::toString).orElse("unknown");
	}

	private void save() {
		try {
			var next = this.file.resolveSibling("notes.new");
			try (var writer = Files.newBufferedWriter(next)) {
				this.notes.store(writer, null);
			}
			Files.move(next, this.file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
