package io.c360.ingest.replay;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

import io.c360.customer.CustomerProblem;
import io.c360.customer.Kind;
import io.c360.ingest.contract.Contract;
import io.c360.ingest.contract.Decoded;
import io.c360.ingest.mapping.Mapping;
import io.c360.ingest.read.CsvReader;
import io.c360.ingest.read.Found;
import io.c360.ingest.read.Layout;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How the texts of rejects are read again.
 *
 * @param mapping as when their file was loaded; null when they follow their contract
 * @param patch what is changed in each of them; null for nothing
 * @param source of those that came without one; null when nobody said
 */
public record Rereading(@Nullable Mapping mapping, @Nullable MergePatch patch, @Nullable String source) {

	public Rereading {
		if (patch != null && mapping != null && mapping.layout() == Layout.CSV) {
			throw new CustomerProblem.Invalid("A patch changes JSON; the rows of a table are mended in the table");
		}
	}

	/** Decodes a text as its way in would today. */
	Decoded decode(String text, Kind kind, String from, Instant now) {
		var under = (this.source != null) ? this.source : from;
		if (this.mapping != null && this.mapping.layout() == Layout.CSV) {
			return row(this.mapping, text, under, now);
		}
		return Contract.parse(text, json -> decode(patched(json), kind, under, now));
	}

	private Decoded decode(JsonNode json, Kind kind, String from, Instant now) {
		return (this.mapping != null) ? this.mapping.decode(json, from, now)
				: Contract.of(kind).decode(json, from, now);
	}

	private JsonNode patched(JsonNode json) {
		return (this.patch != null) ? this.patch.applied(json) : json;
	}

	private static Decoded row(Mapping mapping, String text, String from, Instant now) {
		try {
			var table = new CsvReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
					StandardCharsets.UTF_8, mapping.separator());
			mapping.check(table.header());
			return switch (Objects.requireNonNull(table.next(), "A row behind its header")) {
				case Found.Row row -> mapping.decode(row, from, now);
				case Found.Broken broken -> broken.why();
				case Found.Line _, Found.Element _ -> throw new IllegalStateException("A row was asked for");
			};
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
