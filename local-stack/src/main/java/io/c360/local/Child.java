package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A server that runs as a child of this process, or of the owner of a test run. */
final class Child {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final int LAST_WORDS = 12;

	private final LocalServer server;

	private final JavaProgram program;

	private final Process process;

	private final Path log;

	private final AotCache cache;

	private Child(LocalServer server, JavaProgram program, Process process, Path log, AotCache cache) {
		this.server = server;
		this.program = program;
		this.process = process;
		this.log = log;
		this.cache = cache;
	}

	/** Starts the server; it does not answer yet. */
	static Child start(LocalServer server, Path logs, AotCache cache, Optional<ProcessHandle> owner) {
		server.notes().endLeftover();
		var program = server.program();
		var log = logs.resolve(server.name() + ".log");
		var process = program.start(log, cache, owner);
		server.notes().started(process.toHandle());
		return new Child(server, program, process, log, cache);
	}

	/** Waits until the server answers. */
	void await() {
		var answered = Waiting.until(PATIENCE, () -> !this.process.isAlive() || this.server.answers());
		if (!answered || !this.process.isAlive()) {
			this.process.destroyForcibly();
			throw new LocalProblem(this.server.name() + " did not start. The end of " + this.log + ":\n  "
					+ String.join("\n  ", lastWords()));
		}
	}

	/** Ends the server at once. */
	void kill() {
		this.process.destroyForcibly();
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	LocalServer server() {
		return this.server;
	}

	/** Asks the server to end and waits; ends it by force when it takes too long. */
	void stop(Duration patience) {
		this.process.destroy();
		try {
			if (this.process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
				this.cache.ended(this.program);
			}
			else {
				this.process.destroyForcibly().waitFor();
			}
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			this.process.destroyForcibly();
		}
	}

	private List<String> lastWords() {
		try {
			var lines = Files.readAllLines(this.log);
			return lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size());
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
