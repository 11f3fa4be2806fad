package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.c360.servers.Tether;
import org.neo4j.driver.Driver;

/**
 * Finds what a server is made of: our own launcher, copied into the state so that a
 * rebuild does not pull it from under a running server, and the server's artefacts in the
 * local Maven repository, where the build has put them.
 */
final class ServerJars {

	private final Path copies;

	ServerJars(StateFolder state) {
		this.copies = state.folder("lib");
	}

	/** Everything for the class path of the named server, launcher first. */
	List<Path> of(String server) {
		var jars = new ArrayList<Path>();
		jars.add(tether());
		launcher(server).map(this::copy).ifPresent(jars::add);
		jars.addAll(artefacts(server));
		return jars;
	}

	/** The wrapper that ends a child with its parent. */
	Path tether() {
		return copy(location(Tether.class));
	}

	/** The server's artefacts from Maven Central. */
	static List<Path> artefacts(String server) {
		var repository = repository();
		var paths = Stream.of(list(server).split(":"))
			.map((entry) -> repository.resolve(entry.strip().replaceFirst("^~/", "")))
			.toList();
		for (var path : paths) {
			if (!Files.exists(path)) {
				throw new LocalProblem(ExitCode.MISSING,
						path.getFileName() + " is not in the local Maven repository. Run ./c360 up or "
								+ "mvn -Dquick install in local-stack/servers once.");
			}
		}
		return paths;
	}

	private static String list(String server) {
		var name = "/io/c360/servers/c360-server-" + server + ".classpath";
		try (var in = ServerJars.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new LocalProblem(ExitCode.MISSING, "c360-server-" + server + ".jar is not built");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private static Optional<Path> launcher(String server) {
		var main = switch (server) {
			case "neo4j" -> "neo4j.Neo4jMain";
			case "elasticsearch" -> "elasticsearch.ElasticsearchMain";
			case "kafka" -> "kafka.KafkaMain";
			default -> "";
		};
		try {
			return main.isEmpty() ? Optional.empty() : Optional
				.of(location(Class.forName("io.c360.servers." + main, false, ServerJars.class.getClassLoader())));
		}
		catch (ClassNotFoundException problem) {
			throw new LocalProblem(ExitCode.MISSING, "c360-server-" + server + ".jar is not built");
		}
	}

	// a jar that we depend on tells where Maven keeps its jars, whatever the settings are
	private static Path repository() {
		var jar = location(Driver.class);
		return jar.resolve("../../../../../..").normalize();
	}

	private static Path location(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
		}
		catch (URISyntaxException problem) {
			throw new IllegalStateException(problem);
		}
	}

	private Path copy(Path jar) {
		var copy = this.copies.resolve(Fingerprint.of(List.of(jar)) + "-" + jar.getFileName());
		if (!Files.exists(copy)) {
			try {
				var part = Files.createTempFile(this.copies, "copy", ".part");
				Files.copy(jar, part, StandardCopyOption.REPLACE_EXISTING);
				Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
			}
			catch (IOException problem) {
				throw new UncheckedIOException(problem);
			}
		}
		return copy;
	}

}
