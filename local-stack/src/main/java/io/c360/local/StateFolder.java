package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/**
 * Where everything lives that the local stack leaves on this machine: {@code .c360} at
 * the top of the project, or the folder named by the environment variable
 * {@code C360_STATE}.
 */
record StateFolder(Path root) {

	/** The folder of this checkout. */
	static StateFolder ofProject() {
		var configured = System.getenv("C360_STATE");
		var root = (configured != null) ? Path.of(configured).toAbsolutePath() : top().resolve(".c360");
		if (!Files.exists(root)) {
			keepPrivate(new StateFolder(root).folder("."));
		}
		return new StateFolder(root);
	}

	// passwords of the local servers are in there
	private static void keepPrivate(Path folder) {
		try {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		}
		catch (IOException | UnsupportedOperationException notHere) {
			System.err.println("c360: " + folder + " could not be made private");
		}
	}

	/** The top of the project: the nearest folder upwards that holds the launcher. */
	static Path top() {
		var configured = System.getenv("C360_HOME");
		if (configured != null) {
			return Path.of(configured).toAbsolutePath();
		}
		var start = Path.of("").toAbsolutePath();
		for (var folder = start; folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("local-stack")) && Files.exists(folder.resolve("pom.xml"))) {
				return folder;
			}
		}
		return start;
	}

	/** A folder below this one, which exists afterwards. */
	Path folder(String name) {
		try {
			return Files.createDirectories(this.root.resolve(name));
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	/** A state of its own below this one; programs and caches stay shared. */
	StateFolder within(String name) {
		return new StateFolder(folder(name));
	}

	static void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (var paths = Files.walk(folder)) {
			for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(path);
			}
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
