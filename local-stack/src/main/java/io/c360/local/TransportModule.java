package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;

/**
 * The one module that Elasticsearch cannot do without: its HTTP and transport on Netty.
 * Elasticsearch insists on loading modules from folders of their own.
 */
final class TransportModule {

	private static final String NAME = "transport-netty4";

	private static final String DESCRIPTOR = "plugin-descriptor.properties";

	private TransportModule() {
	}

	static boolean isIn(Path jar) {
		return jar.getFileName().toString().startsWith(NAME + "-");
	}

	static void install(List<Path> classPath, Path modules) {
		var jar = classPath.stream().filter(TransportModule::isIn).findFirst().orElseThrow();
		try {
			var folder = Files.createDirectories(modules.resolve(NAME));
			Files.copy(jar, folder.resolve(NAME + ".jar"), StandardCopyOption.REPLACE_EXISTING);
			var descriptor = descriptor(jar);
			// the libraries of this module are on the class path, not in named modules
			descriptor.remove("modulename");
			try (var out = Files.newOutputStream(folder.resolve(DESCRIPTOR))) {
				descriptor.store(out, null);
			}
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private static Properties descriptor(Path jar) throws IOException {
		var descriptor = new Properties();
		try (var content = FileSystems.newFileSystem(jar);
				var in = Files.newInputStream(content.getPath("META-INF/es-plugins", NAME, DESCRIPTOR))) {
			descriptor.load(in);
		}
		return descriptor;
	}

}
