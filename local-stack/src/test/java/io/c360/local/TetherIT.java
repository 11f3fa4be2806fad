package io.c360.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TetherIT {

	@TempDir
	private Path folder;

	/** A program that would run for ever. */
	public static final class Patient {

		private Patient() {
		}

		/** Waits. */
		public static void main(String[] args) throws InterruptedException {
			Thread.currentThread().join();
		}

	}

	@Test
	void aProgramEndsWhenItsOwnerIsKilled() throws IOException {
		var owner = new ProcessBuilder("sleep", "100").start();
		var program = start(Optional.of(owner.toHandle()));

		owner.destroyForcibly();

		assertThat(Waiting.until(Duration.ofSeconds(20), () -> !program.isAlive())).isTrue();
	}

	@Test
	void aProgramEndsWhenItsInputEnds() throws IOException {
		var program = start(Optional.empty());
		assertThat(program.isAlive()).isTrue();

		program.getOutputStream().close();

		assertThat(Waiting.until(Duration.ofSeconds(20), () -> !program.isAlive())).isTrue();
	}

	private Process start(Optional<ProcessHandle> owner) {
		var state = StateFolder.ofProject();
		var classes = Path.of("target/test-classes").toAbsolutePath();
		var program = new JavaProgram("patient", List.of("-Xmx32m"), List.of(new ServerJars(state).tether(), classes),
				Patient.class.getName(), List.of(), Map.of(), this.folder);
		return program.start(this.folder.resolve("log"), new AotCache(state, false), owner);
	}

}
