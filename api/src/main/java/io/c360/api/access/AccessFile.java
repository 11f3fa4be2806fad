package io.c360.api.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a file of {@code access/}, by the names of its first row. */
final class AccessFile {

	private AccessFile() {
	}

	static List<Row> of(String name) {
		var lines = text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
		var names = cells(lines.getFirst());
		return lines.stream().skip(1).map(line -> row(name, names, cells(line))).toList();
	}

	/** A row, by the names of the first one. */
	record Row(Map<String, String> cells) {

		/** The cell of that name, which every row has. */
		String get(String name) {
			return Objects.requireNonNull(this.cells.get(name), name);
		}

	}

	/** The words of a cell. */
	static Set<String> words(String cell) {
		return Arrays.stream(cell.split(" ", -1))
			.filter(word -> !word.isBlank())
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Row row(String file, List<String> names, List<String> cells) {
		if (cells.size() != names.size()) {
			throw new IllegalStateException("A row of " + file + " has " + cells.size() + " cells: " + cells);
		}
		var row = new HashMap<String, String>();
		for (int i = 0; i < names.size(); i++) {
			row.put(names.get(i), cells.get(i));
		}
		return new Row(row);
	}

	private static List<String> cells(String line) {
		var cells = new ArrayList<String>();
		var quoted = false;
		var cell = new StringBuilder();
		for (int i = 0; i < line.length(); i++) {
			var c = line.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			}
			else if (c == ',' && !quoted) {
				cells.add(cell.toString());
				cell.setLength(0);
			}
			else {
				cell.append(c);
			}
		}
		cells.add(cell.toString());
		return cells;
	}

	private static String text(String name) {
		try (var file = AccessFile.class.getResourceAsStream("/access/" + name)) {
			if (file == null) {
				throw new IllegalStateException("There is no access/" + name);
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
