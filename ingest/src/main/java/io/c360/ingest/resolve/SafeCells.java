package io.c360.ingest.resolve;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what others entered into a table so that no spreadsheet takes it for a formula:
 * such a cell begins with an apostrophe. Numbers stay what they are.
 */
final class SafeCells {

	private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*");

	private SafeCells() {
	}

	/** Writes a row. */
	static void print(CSVPrinter printer, @Nullable String... cells) throws IOException {
		printer.printRecord(Arrays.stream(cells).map(SafeCells::safe));
	}

	/** A cell as it may be opened. */
	static @Nullable String safe(@Nullable String cell) {
		return (cell != null && FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches()) ? "'" + cell : cell;
	}

}
