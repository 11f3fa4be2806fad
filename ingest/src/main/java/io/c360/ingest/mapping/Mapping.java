package io.c360.ingest.mapping;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import io.c360.customer.CustomerProblem;
import io.c360.customer.Kind;
import io.c360.ingest.contract.Contract;
import io.c360.ingest.contract.Decoded;
import io.c360.ingest.contract.RejectCode;
import io.c360.ingest.read.Found;
import io.c360.ingest.read.Header;
import io.c360.ingest.read.Layout;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A mapping file: which column or field of a source is which field of a contract. Its
 * format is described in {@code docs/contracts/mapping.md}.
 *
 * @param charset how files of this kind are written; null when they are UTF-8
 * @param absent words that mean that there is no value
 * @param ignore columns that are not taken over
 * @param takesOthers true when columns that are not named go into characteristic
 * @param places the columns or pointers that it reads
 * @param named these, and the columns that it ignores
 * @param text the file as it is
 */
public record Mapping(String name, String description, Kind kind, Layout layout, @Nullable Charset charset,
		char separator, Set<String> absent, Set<String> ignore, boolean takesOthers, Set<String> places,
		Set<String> named, Template template, String text) {

	/**
	 * Compares the columns of a file with those that it names.
	 * @throws CustomerProblem.Invalid when one is missing, or one is not named
	 */
	public void check(Header header) {
		if (header.columns().isEmpty()) {
			return;
		}
		var missing = new TreeSet<String>(this.places);
		missing.removeAll(header.columns());
		missing.removeAll(this.ignore);
		if (!missing.isEmpty()) {
			throw new CustomerProblem.Invalid("The header lacks columns that the mapping %s reads: %s"
				.formatted(this.name, String.join(", ", missing)));
		}
		var unknown = new TreeSet<String>(header.columns());
		unknown.removeAll(this.named);
		if (!unknown.isEmpty() && !this.takesOthers) {
			throw new CustomerProblem.Invalid(
					"The header has columns that the mapping %s does not name: %s; name them, or list them in ignore"
						.formatted(this.name, String.join(", ", unknown)));
		}
	}

	/** Decodes a row. */
	public Decoded decode(Found.Row row, String source, Instant now) {
		return decode(new RowInput(row, this.absent, this.named), source, now);
	}

	/** Decodes an object of a JSON document. */
	public Decoded decode(JsonNode json, String source, Instant now) {
		return decode(new JsonInput(json, this.absent), source, now);
	}

	private Decoded decode(Input input, String source, Instant now) {
		try {
			var json = this.template.make(input);
			return (json != null) ? Contract.of(this.kind).decode(json, source, now)
					: new Decoded.Rejected(RejectCode.MISSING_FIELD, null, "The record is empty.");
		}
		catch (Unmappable problem) {
			return new Decoded.Rejected(RejectCode.BAD_VALUE, problem.place(), problem.reason());
		}
	}

	/** The name only. */
	@Override
	public String toString() {
		return this.name;
	}

}
