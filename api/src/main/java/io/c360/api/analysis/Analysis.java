package io.c360.api.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A question with the query that answers it.
 *
 * @param number 1 to 9, in the order of the source
 * @param query the document, which names its variables in its head
 * @param lacks what no source sends that a full answer would take; null when nothing is
 * missing
 */
public record Analysis(int number, String id, String question, String chinese, String query, @Nullable String lacks) {

	private static final List<Analysis> ALL = read("analyses.csv").lines()
		.filter(line -> !line.startsWith("#"))
		.map(Analysis::parse)
		.toList();

	/** Every question, in its order. */
	static List<Analysis> all() {
		return ALL;
	}

	private static Analysis parse(String line) {
		var cells = line.split("\\|", -1);
		return new Analysis(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3],
				read("analysis-" + cells[1] + ".graphql"), cells[4].isBlank() ? null : cells[4]);
	}

	private static String read(String name) {
		try (var file = Objects.requireNonNull(Analysis.class.getResourceAsStream("/analysis/" + name), name)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
