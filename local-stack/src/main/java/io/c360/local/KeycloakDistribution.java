package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * Keycloak's own distribution, unpacked once and prepared once for the options that do
 * not change, so that every later start is a quick one.
 */
record KeycloakDistribution(Path root) {

	static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

	private static final List<String> FIXED = List.of("--db=dev-file", "--health-enabled=true");

	private static final List<String> JVM = List.of("-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
			"-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
					+ "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
			"-Duser.language=en", "-Duser.country=US", "--add-opens=java.base/java.util=ALL-UNNAMED",
			"--add-opens=java.base/java.util.concurrent=ALL-UNNAMED", "--add-opens=java.base/java.security=ALL-UNNAMED",
			"--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
			"--sun-misc-unsafe-memory-access=allow");

	/** The prepared distribution; the first time takes half a minute. */
	static KeycloakDistribution in(StateFolder state) {
		var zip = ServerJars.artefacts("keycloak").getFirst();
		var key = Fingerprint.of(zip.getFileName().toString() + FIXED + System.getProperty("java.vm.version"));
		var programs = state.folder("programs");
		var distribution = new KeycloakDistribution(programs.resolve("keycloak-" + key));
		var lock = programs.resolve("keycloak.lock");
		try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				var _ = channel.lock()) {
			if (!Files.exists(distribution.ready())) {
				StateFolder.delete(distribution.root());
				distribution.unpack(zip);
				distribution.build(state);
				Files.createFile(distribution.ready());
			}
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		return distribution;
	}

	/** Options for the virtual machine, with the folder that is Keycloak's home. */
	static List<String> jvm(Path home) {
		var options = new ArrayList<>(JVM);
		options.add("-Dkc.home.dir=" + home);
		return options;
	}

	Path lib() {
		return this.root.resolve("lib");
	}

	private Path ready() {
		return this.root.resolve("ready");
	}

	private void unpack(Path zip) throws IOException {
		try (var content = new ZipFile(zip.toFile())) {
			for (var entry : content.stream().toList()) {
				var name = Path.of(entry.getName());
				if (entry.isDirectory() || name.getNameCount() < 2) {
					continue;
				}
				var target = this.root.resolve(name.subpath(1, name.getNameCount())).normalize();
				if (!target.startsWith(this.root)) {
					throw new LocalProblem("The distribution of Keycloak points outside of itself");
				}
				Files.createDirectories(target.resolve("..").normalize());
				try (var in = content.getInputStream(entry)) {
					Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
	}

	private void build(StateFolder state) throws IOException {
		var arguments = new ArrayList<>(List.of("build"));
		arguments.addAll(FIXED);
		var jvm = new ArrayList<>(jvm(this.root));
		jvm.add("-Xmx512m");
		var program = new JavaProgram("keycloak-build", jvm,
				List.of(new ServerJars(state).tether(), lib().resolve("quarkus-run.jar")), MAIN, arguments, Map.of(),
				this.root);
		var log = state.folder("logs").resolve("keycloak-build.log");
		try {
			var code = program.start(log, new AotCache(state, false), Optional.empty()).waitFor();
			if (code != 0) {
				throw new LocalProblem("Keycloak could not be prepared, see " + log);
			}
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new LocalProblem("Interrupted while preparing Keycloak");
		}
	}

}
