package io.c360.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The rows of one of our files, with bars between the cells. */
final class CsvRows {

	private CsvRows() {
	}

	static Stream<List<String>> of(String name) {
		var file = Objects.requireNonNull(CsvRows.class.getResourceAsStream(name), name);
		try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter(line -> !line.startsWith("#"))
				.map(line -> List.of(line.split("\\|", -1)))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
