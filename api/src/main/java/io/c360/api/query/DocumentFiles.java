package io.c360.api.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads known documents, by client and hash. */
final class DocumentFiles {

	private static final String CONSOLE = "console";

	private static final String ENDING = ".graphql";

	private DocumentFiles() {
	}

	/** Those on the class path, and those of a folder. */
	static Map<String, Map<String, String>> read(@Nullable Path folder) {
		var documents = new HashMap<String, Map<String, String>>();
		try {
			var console = new ClassPathResource("documents/console.json");
			if (console.exists()) {
				var texts = JsonMapper.shared()
					.readValue(console.getContentAsByteArray(), new TypeReference<Map<String, String>>() {
					});
				texts.values().forEach(text -> add(documents, CONSOLE, text));
			}
			for (var file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:documents/*/*" + ENDING)) {
				var parts = file.getURL().getPath().split("/", -1);
				add(documents, parts[parts.length - 2], file.getContentAsString(StandardCharsets.UTF_8));
			}
			for (var file : below(folder)) {
				add(documents, String.valueOf(file.getName(file.getNameCount() - 2)), Files.readString(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The known documents cannot be read", ex);
		}
		return documents;
	}

	private static List<Path> below(@Nullable Path folder) throws IOException {
		if (folder == null) {
			return List.of();
		}
		try (var files = Files.walk(folder, 2)) {
			return files.filter(file -> file.toString().endsWith(ENDING) && !folder.equals(file.getParent())).toList();
		}
	}

	private static void add(Map<String, Map<String, String>> documents, String client, String text) {
		documents.computeIfAbsent(client, unseen -> new HashMap<>()).put(sha256(text), text);
	}

	static String sha256(String text) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
