package io.c360.ingest.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.c360.ingest.IngestProgram;

/** The ingest program as a process of its own, which can be killed. */
final class IngestProcess implements AutoCloseable {

	private final Process process;

	private final int port;

	private IngestProcess(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	/** Starts the server. */
	static IngestProcess start(Map<String, String> settings, Path log) {
		try {
			var port = freePort();
			var arguments = new ArrayList<>(List.of("--server.address=127.0.0.1", "--server.port=" + port));
			settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
			return new IngestProcess(begin(List.of(), arguments, log), port);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	/**
	 * Starts a command, such as {@code ingest --source …}, with settings of the stores.
	 */
	static Process command(Map<String, String> settings, Path log, String... line) {
		var properties = settings.entrySet()
			.stream()
			.map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
			.toList();
		try {
			return begin(properties, List.of(line), log);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private static Process begin(List<String> properties, List<String> arguments, Path log) throws IOException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
				"--sun-misc-unsafe-memory-access=allow"));
		command.addAll(properties);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), IngestProgram.class.getName()));
		command.addAll(arguments);
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
			.start();
	}

	URI address(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	/** Ends it without a warning. */
	void kill() {
		this.process.destroyForcibly();
		await(Duration.ofSeconds(10));
	}

	/** Asks it to end; returns with how long that took. */
	Duration stop() {
		var began = System.nanoTime();
		this.process.destroy();
		await(Duration.ofSeconds(60));
		return Duration.ofNanos(System.nanoTime() - began);
	}

	private void await(Duration patience) {
		try {
			if (!this.process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new AssertionError("The process has not ended within " + patience);
			}
		}
		catch (InterruptedException problem) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(problem);
		}
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
