package io.c360.ingest.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.c360.customer.CustomerProblem;

/** The columns of a table, by name. */
public final class Header {

	private static final int MAX_COLUMNS = 1000;

	private final List<String> columns;

	private final Map<String, Integer> indexes = new HashMap<>();

	/**
	 * Takes the first row as the names of the columns.
	 * @throws CustomerProblem.Invalid when two columns have one name, or there are too
	 * many
	 */
	public Header(List<String> columns) {
		if (columns.size() > MAX_COLUMNS) {
			throw new CustomerProblem.Invalid("The file has %d columns; more than %d is no table of records"
				.formatted(columns.size(), MAX_COLUMNS));
		}
		this.columns = columns.stream().map(String::strip).toList();
		for (var i = 0; i < this.columns.size(); i++) {
			if (this.indexes.putIfAbsent(this.columns.get(i), i) != null) {
				throw new CustomerProblem.Invalid(
						"Column %d of the header has the same name as another; give each its own".formatted(i + 1));
			}
		}
	}

	/** Names of the columns, in their order. */
	public List<String> columns() {
		return this.columns;
	}

	/** The header as a line of a table, so that a row can be read without its file. */
	public String line(char separator) {
		return this.columns.stream()
			.map(column -> needsQuotes(column, separator) ? "\"" + column.replace("\"", "\"\"") + "\"" : column)
			.collect(Collectors.joining(String.valueOf(separator)));
	}

	private static boolean needsQuotes(String column, char separator) {
		return column.indexOf(separator) >= 0 || column.indexOf('"') >= 0;
	}

	/** Where a column stands, from 0; -1 when there is none of that name. */
	public int indexOf(String column) {
		return this.indexes.getOrDefault(column, -1);
	}

}
