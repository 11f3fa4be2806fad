package io.c360.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files that a measure writes and removes. */
final class Scratch {

	private Scratch() {
	}

	static Path write(Path file, List<String> lines) {
		try {
			return Files.write(file, lines);
		}
		catch (IOException problem) {
			throw new BenchProblem("Cannot write " + file.getFileName(), problem);
		}
	}

	/** A folder for servers that run as another user. */
	static Path readableByAll(Path folder) {
		try {
			Files.createDirectories(folder);
			return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
		catch (IOException problem) {
			throw new BenchProblem("Cannot create " + folder.getFileName(), problem);
		}
	}

	/** Writes lines as they come: there may be more than memory holds. */
	static Path write(Path file, Stream<String> lines) {
		try (var out = Files.newBufferedWriter(file)) {
			for (var line : (Iterable<String>) lines::iterator) {
				out.write(line);
				out.write('\n');
			}
			return file;
		}
		catch (IOException problem) {
			throw new BenchProblem("Cannot write " + file.getFileName(), problem);
		}
	}

	/** Removes a folder with all that is in it. */
	static void remove(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (var paths = Files.walk(folder)) {
			for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
		catch (IOException problem) {
			throw new BenchProblem("Cannot remove " + folder.getFileName(), problem);
		}
	}

}
