package io.c360.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.CustomerProblem;
import io.c360.ingest.contract.Contract;
import io.c360.ingest.contract.Decoded;
import io.c360.ingest.contract.RejectCode;
import org.jspecify.annotations.Nullable;

/** Rows of a table with a header. */
public final class CsvReader implements RecordReader {

	private static final Decoded.Rejected STRAY_QUOTE = new Decoded.Rejected(RejectCode.MALFORMED, null,
			"A quote is not closed, or text stands behind a closing quote; write a quote within quotes twice.");

	/** A cell of more lines than this is a quote that somebody forgot to close. */
	private static final int MAX_LINES = 200;

	private final RecordReader lines;

	private final char separator;

	private final Deque<Found> ahead = new ArrayDeque<>();

	private final Header header;

	private final long[] blanks;

	/**
	 * Reads the header.
	 * @throws CustomerProblem.Invalid when there is none
	 */
	public CsvReader(InputStream in, Charset charset, char separator) throws IOException {
		this.lines = new TextLines(in, charset);
		this.separator = separator;
		this.header = header(charset);
		this.blanks = new long[this.header.columns().size()];
	}

	/** The columns. */
	public Header header() {
		return this.header;
	}

	/** How often each column was blank so far; columns that never were are left out. */
	public Map<String, Long> blanks() {
		var counts = new LinkedHashMap<String, Long>();
		for (var i = 0; i < this.blanks.length; i++) {
			if (this.blanks[i] > 0) {
				counts.put(this.header.columns().get(i), this.blanks[i]);
			}
		}
		return counts;
	}

	private Header header(Charset charset) throws IOException {
		return switch (this.lines.next()) {
			case null -> new Header(List.of());
			case Found.Line line when CsvRow.of(line.text(), this.separator) instanceof CsvRow.Whole row ->
				new Header(row.cells());
			default -> throw new CustomerProblem.Invalid(
					"The first line is no header in %s: it must name the columns, in one line"
						.formatted(charset.name()));
		};
	}

	@Override
	public @Nullable Found next() throws IOException {
		return switch (line()) {
			case null -> null;
			case Found.Line first -> row(first);
			case Found other -> other;
		};
	}

	private @Nullable Found line() throws IOException {
		var kept = this.ahead.poll();
		return (kept != null) ? kept : this.lines.next();
	}

	private Found row(Found.Line first) throws IOException {
		var text = new StringBuilder(first.text());
		var taken = new ArrayList<Found>();
		while (true) {
			switch (CsvRow.of(text.toString(), this.separator)) {
				case CsvRow.Whole(var cells) when cells.size() == this.header.columns().size() -> {
					count(cells);
					return new Found.Row(first.position(), this.header, cells, text.toString());
				}
				case CsvRow.Whole(var cells) -> {
					return giveBack(first, taken, taken.isEmpty() ? wrongCount(cells.size()) : STRAY_QUOTE);
				}
				case CsvRow.Broken _ -> {
					return giveBack(first, taken, STRAY_QUOTE);
				}
				case CsvRow.Open _ -> {
					var next = (text.length() < Contract.MAX_BYTES && taken.size() < MAX_LINES) ? line() : null;
					if (next != null) {
						taken.add(next);
					}
					if (!(next instanceof Found.Line line)) {
						return giveBack(first, taken, STRAY_QUOTE);
					}
					text.append('\n').append(line.text());
				}
			}
		}
	}

	/** Costs the first line alone: those behind it are rows of their own, perhaps. */
	private Found giveBack(Found.Line first, List<Found> taken, Decoded.Rejected why) {
		taken.reversed().forEach(this.ahead::addFirst);
		return new Found.Broken(first.position(), why, first.text());
	}

	private Decoded.Rejected wrongCount(int cells) {
		return new Decoded.Rejected(RejectCode.MALFORMED, null,
				"The row has %d cells, the header %d columns; quote cells that hold a separator.".formatted(cells,
						this.header.columns().size()));
	}

	private void count(List<String> cells) {
		for (var i = 0; i < this.blanks.length; i++) {
			if (cells.get(i).isBlank()) {
				this.blanks[i]++;
			}
		}
	}

}
