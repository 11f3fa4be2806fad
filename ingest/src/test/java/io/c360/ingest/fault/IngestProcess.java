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

	static IngestProcess start(Map<String, String> settings, Path log) {
		try {
			var port = freePort();
			var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
					"--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
					IngestProgram.class.getName(), "--server.address=127.0.0.1", "--server.port=" + port));
			settings.forEach((name, value) -> command.add("--" + name + "=" + value));
			return new IngestProcess(
					new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(), port);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
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
