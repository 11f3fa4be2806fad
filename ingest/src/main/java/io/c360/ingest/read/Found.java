package io.c360.ingest.read;

import java.util.List;

import io.c360.ingest.contract.Decoded;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a reader found at one position of its input. */
public sealed interface Found {

	/** Line on which it begins, or its number in a document; from 1. */
	long position();

	/** A line that should hold one JSON object. */
	record Line(long position, String text) implements Found {
	}

	/** A row of a table. */
	record Row(long position, Header header, List<String> cells, String text) implements Found {

		/** What stands in a column; null when there is no such column. */
		public @Nullable String cell(String column) {
			var index = this.header.indexOf(column);
			return (index < 0) ? null : this.cells.get(index);
		}

	}

	/** An object of a JSON document. */
	record Element(long position, JsonNode json) implements Found {
	}

	/** Something that is no record; the input goes on behind it. */
	record Broken(long position, Decoded.Rejected why, @Nullable String text) implements Found {
	}

}
