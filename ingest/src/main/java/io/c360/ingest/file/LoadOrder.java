package io.c360.ingest.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import io.c360.customer.CustomerProblem;
import io.c360.customer.Kind;
import io.c360.ingest.mapping.Mapping;
import io.c360.ingest.read.Layout;
import org.jspecify.annotations.Nullable;

/**
 * What to load, and as what.
 *
 * @param mapping null when the records follow their contract as they are
 * @param charset null when nobody said; the mapping knows then, or it is UTF-8
 * @param again true to read it from the start although it was taken in before
 */
public record LoadOrder(Path file, String source, Kind kind, @Nullable Mapping mapping, @Nullable Charset charset,
		boolean again) {

	public LoadOrder {
		if (mapping != null && mapping.kind() != kind) {
			throw new CustomerProblem.Invalid(
					"The mapping %s makes records of kind %s, not %s".formatted(mapping.name(), mapping.kind(), kind));
		}
		if (mapping == null && layout(file, null) == Layout.CSV) {
			throw new CustomerProblem.Invalid(
					"A CSV file needs a --mapping that says which column is which field of the contract");
		}
	}

	Charset effectiveCharset() {
		if (this.charset != null) {
			return this.charset;
		}
		var usual = (this.mapping != null) ? this.mapping.charset() : null;
		return (usual != null) ? usual : StandardCharsets.UTF_8;
	}

	Layout layout() {
		return layout(this.file, this.mapping);
	}

	char separator() {
		return (this.mapping != null) ? this.mapping.separator() : ',';
	}

	private static Layout layout(Path file, @Nullable Mapping mapping) {
		if (mapping != null) {
			return mapping.layout();
		}
		var name = file.toString().toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
		if (name.endsWith(".csv")) {
			return Layout.CSV;
		}
		return name.endsWith(".json") ? Layout.JSON : Layout.NDJSON;
	}

}
