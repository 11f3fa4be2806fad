package io.c360.ingest.resolve;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file: its headers as they stand, then its rows. The separator is found in the
 * first line.
 */
final class Table implements Iterable<CSVRecord>, Closeable {

	private static final int FIRST_LINE = 1 << 16;

	private static final int SAMPLE = 5000;

	private final CSVParser parser;

	private final Iterator<CSVRecord> rows;

	private final List<String> headers;

	private Table(Path file, CSVParser parser) {
		this.parser = parser;
		this.rows = parser.iterator();
		if (!this.rows.hasNext()) {
			throw new IllegalArgumentException(
					file.getFileName() + " is empty: its first line has to name the columns");
		}
		this.headers = this.rows.next().toList();
	}

	/**
	 * Opens a file.
	 * @param given its encoding; null to tell by its bytes
	 * @throws IllegalArgumentException when it has not even a first line
	 */
	static Table open(Path file, @Nullable Charset given) throws IOException {
		var charset = (given != null) ? given : Encoding.of(file);
		var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), FIRST_LINE * 2);
		try {
			reader.mark(1);
			if (reader.read() != '\ufeff') {
				reader.reset();
			}
			var format = CSVFormat.DEFAULT.builder()
				.setDelimiter(separator(reader))
				.setIgnoreEmptyLines(true)
				.setIgnoreSurroundingSpaces(true)
				.setTrim(true)
				.get();
			return new Table(file, format.parse(reader));
		}
		catch (IOException | IllegalArgumentException | UncheckedIOException ex) {
			reader.close();
			throw ex;
		}
	}

	/** What occurs most often in the first line among comma, semicolon, tab and bar. */
	private static char separator(BufferedReader reader) throws IOException {
		reader.mark(FIRST_LINE);
		var counts = new int[128];
		for (int i = 0, c = reader.read(); i < FIRST_LINE - 1 && c >= 0 && c != '\n'; i++, c = reader.read()) {
			if (c < counts.length) {
				counts[c]++;
			}
		}
		reader.reset();
		var best = ',';
		for (var candidate : new char[] { ';', '\t', '|' }) {
			best = (counts[candidate] > counts[best]) ? candidate : best;
		}
		return best;
	}

	/** The first rows of a file, to see what its columns hold. */
	static List<CSVRecord> sample(Path file, @Nullable Charset charset) throws IOException {
		try (var table = open(file, charset)) {
			var result = new ArrayList<CSVRecord>();
			while (result.size() < SAMPLE && table.rows.hasNext()) {
				result.add(table.rows.next());
			}
			return result;
		}
	}

	List<String> headers() {
		return this.headers;
	}

	@Override
	public Iterator<CSVRecord> iterator() {
		return this.rows;
	}

	@Override
	public void close() throws IOException {
		this.parser.close();
	}

}
