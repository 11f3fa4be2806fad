package io.c360.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;

/** How records lie in a file. */
public enum Layout {

	/** One JSON object on each line. */
	NDJSON,
	/** A table with a header. */
	CSV,
	/** One JSON document: an object, or an array of objects. */
	JSON;

	/**
	 * A reader of a stream that begins with the first character, without a byte order
	 * mark.
	 */
	public RecordReader reader(InputStream in, Charset charset, char separator) throws IOException {
		return switch (this) {
			case NDJSON -> new TextLines(in, charset);
			case CSV -> new CsvReader(in, charset, separator);
			case JSON -> new JsonDocumentReader(in, charset);
		};
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
