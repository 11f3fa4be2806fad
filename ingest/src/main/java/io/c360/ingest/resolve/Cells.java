package io.c360.ingest.resolve;

import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;

/** Reads single cells. */
final class Cells {

	/**
	 * A whole number as spreadsheets and data frames write it where cells are missing.
	 */
	private static final Pattern FLOAT = Pattern.compile("\\d+\\.0");

	private Cells() {
	}

	/** A cell without blanks around it; empty where the row or the file has none. */
	static String of(CSVRecord row, int column) {
		var value = (column >= 0 && column < row.size()) ? row.get(column).strip() : "";
		return FLOAT.matcher(value).matches() ? value.substring(0, value.length() - 2) : value;
	}

}
