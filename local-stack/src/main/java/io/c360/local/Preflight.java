package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the machine before anything starts, and says plainly what is missing. */
final class Preflight {

	private static final long MEGABYTE = 1024L * 1024;

	private static final long MEMORY_NEEDED = 3000;

	private static final long DISK_NEEDED = 3000;

	private Preflight() {
	}

	static void check(StateFolder state) {
		if (Runtime.version().feature() < 25) {
			throw new LocalProblem(ExitCode.MISSING, "This is Java " + Runtime.version().feature()
					+ ". Install JDK 25, for example the package temurin-25-jdk, and set JAVA_HOME to it.");
		}
		var memory = availableMegabytes();
		if (memory < MEMORY_NEEDED) {
			throw new LocalProblem(ExitCode.MISSING, memory + " MB of memory are available and " + MEMORY_NEEDED
					+ " MB are needed. End other programs or use a larger machine.");
		}
		try {
			var disk = Files.getFileStore(state.folder(".")).getUsableSpace() / MEGABYTE;
			if (disk < DISK_NEEDED) {
				throw new LocalProblem(ExitCode.MISSING, disk + " MB are free on the disk of " + state.root() + " and "
						+ DISK_NEEDED + " MB are needed. Free some or set C360_STATE to a folder elsewhere.");
			}
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	// only Linux tells; elsewhere nobody is sent away
	private static long availableMegabytes() {
		var file = Path.of("/proc/meminfo");
		if (!Files.exists(file)) {
			return Long.MAX_VALUE;
		}
		try (var lines = Files.lines(file)) {
			return lines.filter((line) -> line.startsWith("MemAvailable:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.findFirst()
				.orElse(Long.MAX_VALUE);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
