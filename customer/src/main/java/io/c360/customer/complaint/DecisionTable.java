package io.c360.customer.complaint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.customer.CustomerProblem;

/**
 * A table that business people change: the first row whose conditions all hold decides.
 * Cells are separated by semicolons; a column whose name ends in a question mark is a
 * condition, any other is what the row decides.
 */
public final class DecisionTable {

	private final String name;

	private final List<Row> rows;

	private DecisionTable(String name, List<Row> rows) {
		this.name = name;
		this.rows = List.copyOf(rows);
	}

	/**
	 * Reads a table. The last row must hold always, so that there is always a decision.
	 * @throws CustomerProblem.Invalid when it cannot be understood; says which line
	 */
	public static DecisionTable parse(String name, String text) {
		var lines = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
		if (lines.size() < 2) {
			throw new CustomerProblem.Invalid("The table " + name + " needs a header and a row");
		}
		var columns = cells(lines.getFirst());
		var rows = new ArrayList<Row>();
		for (var line : lines.subList(1, lines.size())) {
			rows.add(row(name, columns, cells(line), rows.size() + 1));
		}
		if (!rows.getLast().conditions().values().stream().allMatch(Condition::holdsAlways)) {
			throw new CustomerProblem.Invalid(
					"The last row of the table " + name + " must hold always: write - in each of its conditions");
		}
		return new DecisionTable(name, rows);
	}

	private static Row row(String name, List<String> columns, List<String> cells, int number) {
		if (cells.size() != columns.size()) {
			throw new CustomerProblem.Invalid("Row %d of the table %s has %d cells; it needs %d".formatted(number, name,
					cells.size(), columns.size()));
		}
		var conditions = new LinkedHashMap<String, Condition>();
		var outputs = new LinkedHashMap<String, String>();
		for (int i = 0; i < columns.size(); i++) {
			var column = columns.get(i);
			if (column.endsWith("?")) {
				conditions.put(column.substring(0, column.length() - 1), Condition.parse(name, number, cells.get(i)));
			}
			else {
				outputs.put(column, cells.get(i));
			}
		}
		return new Row(number, conditions, outputs);
	}

	private static List<String> cells(String line) {
		return List.of(line.split(";", -1)).stream().map(String::strip).toList();
	}

	/** What the first row that holds decides, and which row that is. */
	public Decided decide(Map<String, ?> facts) {
		return this.rows.stream()
			.filter(row -> row.holds(facts))
			.findFirst()
			.map(row -> new Decided(row.number(), row.outputs()))
			.orElseThrow(() -> new IllegalStateException("The table " + this.name + " decides nothing"));
	}

	/** Every row, whatever the facts. */
	public List<Decided> rows() {
		return this.rows.stream().map(row -> new Decided(row.number(), row.outputs())).toList();
	}

	/**
	 * What a row decides.
	 *
	 * @param row its number, from 1
	 */
	public record Decided(int row, Map<String, String> values) {

		/** The value of a column; empty when the cell is blank or a hyphen. */
		public Optional<String> text(String column) {
			return Optional.ofNullable(this.values.get(column)).filter(value -> !value.isEmpty() && !value.equals("-"));
		}

		/**
		 * The whole number in a column.
		 * @throws CustomerProblem.Invalid when there is none
		 */
		public long number(String column) {
			try {
				return Long.parseLong(text(column).orElse(""));
			}
			catch (NumberFormatException ex) {
				throw new CustomerProblem.Invalid("Row %d needs a whole number as %s".formatted(this.row, column));
			}
		}

	}

	private record Row(int number, Map<String, Condition> conditions, Map<String, String> outputs) {

		boolean holds(Map<String, ?> facts) {
			return this.conditions.entrySet()
				.stream()
				.allMatch(entry -> entry.getValue().holds(facts.get(entry.getKey())));
		}

	}

}
