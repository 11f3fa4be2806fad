package io.c360.ingest.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A disk in memory of which somebody else can take the room; only root can make one. */
final class SmallDisk implements AutoCloseable {

	private final Path folder;

	private SmallDisk(Path folder) {
		this.folder = folder;
	}

	/** Makes one; the test is skipped where that is not allowed. */
	static SmallDisk of(Path folder, int megabytes) {
		assumeTrue("root".equals(System.getProperty("user.name")), "Only root can mount a small disk");
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()),
				"A small disk cannot be mounted here");
		return new SmallDisk(folder);
	}

	Path folder() {
		return this.folder;
	}

	/** Takes all the room that is left. */
	void fill() {
		var chunk = new byte[1 << 14];
		try (var out = Files.newOutputStream(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			while (true) {
				out.write(chunk);
			}
		}
		catch (IOException full) {
			// this is what it is for
		}
	}

	/** Gives the room back. */
	void free() {
		try {
			Files.deleteIfExists(filler());
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private Path filler() {
		return this.folder.resolve("filler");
	}

	private static boolean run(String... command) {
		try {
			var process = new ProcessBuilder(List.of(command)).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		}
		catch (IOException problem) {
			return false;
		}
		catch (InterruptedException problem) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public void close() {
		if (!run("umount", this.folder.toString())) {
			run("umount", "-l", this.folder.toString());
		}
	}

}
