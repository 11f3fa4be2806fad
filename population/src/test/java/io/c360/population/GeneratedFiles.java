package io.c360.population;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A population in a directory, as a test reads it. */
record GeneratedFiles(Path directory) {

	private static final JsonMapper MAPPER = new JsonMapper();

	static GeneratedFiles of(Path directory, GeneratorSettings settings, int threads)
			throws IOException, InterruptedException {
		new PopulationFiles(settings).write(directory, threads, _ -> {
		});
		return new GeneratedFiles(directory);
	}

	/** The bytes of every file, as text that keeps them apart. */
	Map<String, String> contents() throws IOException {
		var contents = new TreeMap<String, String>();
		try (var files = Files.list(this.directory)) {
			for (var file : files.toList()) {
				contents.put(file.getFileName().toString(),
						new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
			}
		}
		return contents;
	}

	List<JsonNode> json(OutputFile file) throws IOException {
		return Files.readAllLines(this.directory.resolve(file.fileName))
			.stream()
			.map(line -> MAPPER.readTree(line))
			.toList();
	}

	/** The rows without the header, cut at commas. */
	List<String[]> rows(OutputFile file) throws IOException {
		var charset = (file == OutputFile.LEGACY_PARTY) ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
		return Files.readAllLines(this.directory.resolve(file.fileName), charset)
			.stream()
			.skip(1)
			.map(line -> line.split(",", -1))
			.toList();
	}

	JsonNode manifest() throws IOException {
		return MAPPER.readTree(Files.readString(this.directory.resolve(Manifest.FILE_NAME)));
	}

}
