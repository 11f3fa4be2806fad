package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A settings file of a server, with <code>${name}</code> where this machine decides. */
final class Template {

	private Template() {
	}

	static void write(String resource, Path target, Map<String, String> values) {
		try {
			Files.createDirectories(target.toAbsolutePath().resolveSibling("."));
			Files.writeString(target, fill(read(resource), values));
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	static String read(String resource) {
		try (var in = Template.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException(resource + " is missing in the jar");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private static String fill(String text, Map<String, String> values) {
		var filled = text;
		for (var value : values.entrySet()) {
			filled = filled.replace("${" + value.getKey() + "}", value.getValue());
		}
		return filled;
	}

}
