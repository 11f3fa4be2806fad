package io.c360.ingest.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.c360.customer.Kind;
import io.c360.customer.Withdrawal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/**
 * What records of one kind look like, read from its schema file in
 * {@code docs/contracts}. It turns a record into a fact, or says why not.
 */
public final class Contract {

	/** How long one record may be, in bytes of UTF-8. */
	public static final int MAX_BYTES = 256 * 1024;

	static final int MAX_LENGTH = MAX_BYTES;

	private static final Map<Kind, Contract> ALL = Collections
		.unmodifiableMap(new EnumMap<>(Arrays.stream(Kind.values())
			.collect(Collectors.toMap(Function.identity(), kind -> new Contract(kind, schema(kind))))));

	private final Kind kind;

	private final Shape shape;

	private Contract(Kind kind, JsonNode schema) {
		this.kind = kind;
		this.shape = ShapeReader.read(schema);
	}

	/** The contract of that kind. */
	public static Contract of(Kind kind) {
		return Objects.requireNonNull(ALL.get(kind));
	}

	/** Its schema, as it is published. */
	public static JsonNode schema(Kind kind) {
		try (var in = Contract.class.getResourceAsStream(kind + ".schema.json")) {
			if (in == null) {
				throw new IllegalStateException("The schema of " + kind + " is not in the jar");
			}
			return Json.MAPPER.readTree(in);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	/** The fields that no record may lack, unless it is withdrawn. */
	public List<String> required() {
		return switch (this.shape) {
			case Shape.Fields fields -> fields.required();
			case Shape.Withdrawable record -> record.stated().required();
			default -> List.of();
		};
	}

	/** True when a field, given as its path without list indexes, belongs to it. */
	public boolean hasField(String path) {
		return FieldPath.of(this.shape, path);
	}

	/**
	 * Decodes one record.
	 * @param source the system that it comes from
	 * @param now what counts as the present for the plausibility of dates
	 */
	public Decoded decode(String json, String source, Instant now) {
		return parse(json, parsed -> decode(parsed, source, now));
	}

	/** Parses the text of a record, for whoever decodes it. */
	public static Decoded parse(String json, Function<JsonNode, Decoded> decoder) {
		if (json.length() > MAX_BYTES) {
			return tooLarge();
		}
		try {
			return decoder.apply(Json.MAPPER.readTree(json));
		}
		catch (StreamConstraintsException _) {
			return new Decoded.Rejected(RejectCode.TOO_DEEP, null,
					"It is nested deeper than %d levels, or holds a number or name that is too long."
						.formatted(Json.MAX_DEPTH));
		}
		catch (JacksonException problem) {
			var location = problem.getLocation();
			return new Decoded.Rejected(RejectCode.MALFORMED, null,
					"It is not one JSON object without repeated fields (column %d); write one object per line."
						.formatted((location != null) ? location.getColumnNr() : 1));
		}
	}

	/** Decodes one record that was parsed or mapped already. */
	public Decoded decode(JsonNode json, String source, Instant now) {
		if (!TextFormat.isSource(source)) {
			return new Decoded.Rejected(RejectCode.MISSING_SOURCE, null,
					"Name the source system: letters, digits, dots, hyphens and underscores, at most 60.");
		}
		if (!json.isObject()) {
			return new Decoded.Rejected(RejectCode.MALFORMED, null,
					"It is not a JSON object; write one object per line.");
		}
		var finding = this.shape.check(json, now);
		if (finding != null) {
			return finding.rejected();
		}
		var fields = new Fields(json);
		var fact = (this.kind.isVersioned() && Shape.Withdrawable.isWithdrawn(json))
				? new Withdrawal(fields.id(source), fields.version(), this.kind) : Facts.of(this.kind, fields, source);
		return new Decoded.Accepted(fact, CanonicalJson.hash(json));
	}

	/** What is said of a record that was not even read because of its size. */
	public static Decoded.Rejected tooLarge() {
		return new Decoded.Rejected(RejectCode.TOO_LARGE, null,
				"It is longer than %d kB; split it.".formatted(MAX_BYTES / 1024));
	}

}
