package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/**
 * One of our own programs as it is shipped, an executable jar, taken apart in the state
 * so that it starts fast and survives a rebuild while it runs.
 */
record BootJar(String name, Path jar, String main) {

	/** The program of the module, as it was built last. */
	static BootJar of(StateFolder state, String module) {
		var shipped = built(module, "*-exec.jar");
		var folder = state.folder("programs").resolve(module + "-" + Fingerprint.of(List.of(shipped)));
		var jar = folder.resolve(shipped.getFileName());
		if (!Files.exists(jar)) {
			takeApart(shipped, folder);
			forgetOthers(folder, module);
		}
		try (var content = new JarFile(jar.toFile())) {
			return new BootJar(module, jar, content.getManifest().getMainAttributes().getValue("Main-Class"));
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	/** The class path, which begins with the tether. */
	List<Path> classPath(StateFolder state) {
		return List.of(new ServerJars(state).tether(), this.jar);
	}

	/** The newest jar in the module's target folder. */
	static Path built(String module, String pattern) {
		var target = StateFolder.top().resolve(module).resolve("target");
		if (Files.isDirectory(target)) {
			try (var jars = Files.newDirectoryStream(target, pattern)) {
				var found = new ArrayList<Path>();
				jars.forEach(found::add);
				found.removeIf((jar) -> jar.toString().matches(".*-(tests|sources|javadoc)\\.jar"));
				if (!found.isEmpty()) {
					return found.getFirst();
				}
			}
			catch (IOException problem) {
				throw new UncheckedIOException(problem);
			}
		}
		throw new LocalProblem(ExitCode.MISSING, "The program " + module + " is not built. ./c360 up builds it.");
	}

	private static void takeApart(Path shipped, Path folder) {
		var part = folder.resolveSibling(folder.getFileName() + ".part");
		StateFolder.delete(part);
		var command = List.of(JavaProgram.java().toString(), "-XX:TieredStopAtLevel=1", "-Djarmode=tools", "-jar",
				shipped.toString(), "extract", "--destination", part.toString());
		try {
			var code = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.INHERIT)
				.start()
				.waitFor();
			if (code != 0) {
				throw new LocalProblem(shipped + " could not be taken apart");
			}
			Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new LocalProblem("Interrupted");
		}
	}

	private static void forgetOthers(Path folder, String module) {
		try (var others = Files.newDirectoryStream(folder.resolveSibling("."), module + "-*")) {
			for (var other : others) {
				if (!other.getFileName().equals(folder.getFileName())) {
					StateFolder.delete(other.normalize());
				}
			}
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
