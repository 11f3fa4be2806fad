package io.c360.ingest.read;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a CSV file (RFC 4180). What should have been quoted may run over several
 * lines; a stray quote never costs more than the line that it is on.
 */
sealed interface CsvRow {

	/** The row is whole. */
	record Whole(List<String> cells) implements CsvRow {
	}

	/** A quote is still open: the row goes on in the next line. */
	record Open() implements CsvRow {
	}

	/** Text stands behind a closing quote. */
	record Broken() implements CsvRow {
	}

	/** Reads a row from text that holds one or more lines. */
	static CsvRow of(String text, char separator) {
		var cells = new ArrayList<String>();
		var at = 0;
		while (true) {
			if (at < text.length() && text.charAt(at) == '"') {
				var cell = new StringBuilder();
				at = quoted(text, at + 1, cell);
				if (at < 0) {
					return new Open();
				}
				cells.add(cell.toString());
				if (at < text.length() && text.charAt(at) != separator) {
					return new Broken();
				}
			}
			else {
				var end = text.indexOf(separator, at);
				end = (end < 0) ? text.length() : end;
				cells.add(text.substring(at, end));
				at = end;
			}
			if (at >= text.length()) {
				return new Whole(cells);
			}
			at++;
		}
	}

	/** Reads until behind the closing quote; -1 when there is none. */
	private static int quoted(String text, int from, StringBuilder cell) {
		var at = from;
		while (true) {
			var quote = text.indexOf('"', at);
			if (quote < 0) {
				return -1;
			}
			cell.append(text, at, quote);
			if (quote + 1 == text.length() || text.charAt(quote + 1) != '"') {
				return quote + 1;
			}
			cell.append('"');
			at = quote + 2;
		}
	}

}
