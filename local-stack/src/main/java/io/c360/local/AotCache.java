package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Remembers how programs start, so that the next start is faster: the virtual machine
 * records its classes when a program ends and reads them at the next start. Without a
 * fitting record a program starts as usual.
 */
final class AotCache {

	private static final Path NICE = Path.of("/usr/bin/nice");

	private final Path folder;

	private final boolean recording;

	/**
	 * Opens the cache.
	 * @param recording whether programs without a record make one when they end
	 */
	AotCache(StateFolder state, boolean recording) {
		this.folder = state.folder("aot");
		this.recording = recording;
	}

	List<String> options(JavaProgram program) {
		var record = record(program);
		if (Files.exists(record)) {
			return List.of("-XX:AOTCache=" + record, "-Xlog:aot*=off", "-Xlog:cds*=off");
		}
		if (this.recording) {
			return List.of("-XX:AOTCacheOutput=" + unfinished(record), "-Xlog:aot*=off", "-Xlog:cds*=off");
		}
		return List.of();
	}

	/** Whether a start of the program would be a fast one. */
	boolean knows(JavaProgram program) {
		return Files.exists(record(program));
	}

	/** What goes before the command: recording steps back behind everything else. */
	List<String> manners() {
		return (this.recording && Files.isExecutable(NICE)) ? List.of(NICE.toString(), "-n", "19") : List.of();
	}

	/** To be called after a program has ended in an orderly way. */
	void ended(JavaProgram program) {
		var record = record(program);
		try {
			if (Files.exists(unfinished(record))) {
				Files.move(unfinished(record), record, StandardCopyOption.ATOMIC_MOVE);
				forgetOthers(program, record);
			}
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private void forgetOthers(JavaProgram program, Path record) throws IOException {
		try (var files = Files.newDirectoryStream(this.folder, program.name() + "-*")) {
			for (var file : files) {
				if (!file.equals(record)) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

	private Path record(JavaProgram program) {
		return this.folder.resolve(program.name() + "-" + Fingerprint.of(program.shape()) + ".aot");
	}

	private static Path unfinished(Path record) {
		return record.resolveSibling(record.getFileName() + ".unfinished");
	}

}
