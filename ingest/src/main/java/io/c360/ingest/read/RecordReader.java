package io.c360.ingest.read;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** Finds records one after the other. */
public interface RecordReader {

	/**
	 * What comes next; null at the end.
	 * @throws IOException when the input breaks off; everything before it was found
	 */
	@Nullable Found next() throws IOException;

}
