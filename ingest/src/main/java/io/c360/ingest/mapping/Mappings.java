package io.c360.ingest.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.c360.customer.CustomerProblem;
import io.c360.customer.Kind;
import io.c360.ingest.contract.Contract;
import io.c360.ingest.contract.Json;
import io.c360.ingest.read.Layout;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Finds mapping files: those that ship with the product by name, others by their path.
 */
public final class Mappings {

	/** The names of those that ship with the product. */
	public static final List<String> SHIPPED = List.of("legacy-csv-party", "telco-party", "telco-subscription",
			"tmf-customer", "tmf-individual", "tmf-party-interaction", "tmf-product", "tmf-trouble-ticket",
			"uci-incident");

	private static final Set<String> SETTINGS = Set.of("description", "kind", "layout", "charset", "separator",
			"absent", "ignore", "record");

	private Mappings() {
	}

	/**
	 * The mapping of that name, or in that file.
	 * @throws CustomerProblem.Invalid when there is none, or it says something that makes
	 * no sense
	 */
	public static Mapping open(String nameOrFile) {
		try {
			if (SHIPPED.contains(nameOrFile)) {
				return shipped(nameOrFile);
			}
			var file = Path.of(nameOrFile);
			if (!Files.isRegularFile(file)) {
				throw new CustomerProblem.Invalid("There is no mapping or file %s; the mappings that ship are %s"
					.formatted(nameOrFile, String.join(", ", SHIPPED)));
			}
			return read(String.valueOf(file.getFileName()), Files.readString(file));
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private static Mapping shipped(String name) throws IOException {
		try (var in = Mappings.class.getResourceAsStream(name + ".json")) {
			if (in == null) {
				throw new IllegalStateException("The mapping " + name + " is not in the jar");
			}
			return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	/** Reads a mapping from its text. */
	static Mapping read(String name, String text) {
		try {
			return mapping(name, text);
		}
		catch (JacksonException problem) {
			var location = problem.getLocation();
			throw new CustomerProblem.Invalid("The mapping %s is no JSON object in line %d".formatted(name,
					(location != null) ? location.getLineNr() : 1));
		}
		catch (CustomerProblem.Invalid problem) {
			throw new CustomerProblem.Invalid("The mapping %s: %s".formatted(name, problem.getMessage()));
		}
	}

	private static Mapping mapping(String name, String text) {
		var json = Json.MAPPER.readTree(text);
		if (!json.isObject()) {
			throw new CustomerProblem.Invalid("it must be a JSON object");
		}
		TemplateReader.only(json, SETTINGS, "");
		var kind = Kind.parse(setting(json, "kind", ""));
		var ignore = words(json.get("ignore"));
		var reader = new TemplateReader(Contract.of(kind));
		var record = json.get("record");
		if (record == null || !record.isObject()) {
			throw new CustomerProblem.Invalid("it needs a record");
		}
		for (var field : Contract.of(kind).required()) {
			if (!record.has(field)) {
				throw new CustomerProblem.Invalid("record." + field + ": the contract demands this field");
			}
		}
		var template = reader.read(record, "", false);
		var separator = setting(json, "separator", ",");
		if (separator.length() != 1 || separator.equals("\"")) {
			throw new CustomerProblem.Invalid("the separator is one character");
		}
		var named = new LinkedHashSet<>(reader.places());
		named.addAll(ignore);
		return new Mapping(name, setting(json, "description", ""), kind,
				layout(setting(json, "layout", Layout.NDJSON.toString())), charset(json.get("charset")),
				separator.charAt(0), words(json.get("absent")), ignore, takesOthers(record),
				Set.copyOf(reader.places()), Set.copyOf(named), template, text);
	}

	private static boolean takesOthers(JsonNode json) {
		return json.has("others") || json.valueStream().anyMatch(Mappings::takesOthers);
	}

	private static Layout layout(String word) {
		return Arrays.stream(Layout.values())
			.filter(layout -> layout.toString().equals(word))
			.findFirst()
			.orElseThrow(() -> new CustomerProblem.Invalid("the layout is ndjson, csv or json"));
	}

	private static @Nullable Charset charset(@Nullable JsonNode json) {
		return (json != null) ? charset(TemplateReader.text(json, "charset")) : null;
	}

	/**
	 * The character set of that name.
	 * @throws CustomerProblem.Invalid when it is not one that files are read in
	 */
	public static Charset charset(String name) {
		try {
			var charset = Charset.forName(name);
			if (Set.of("UTF-8", "GB18030", "GBK", "GB2312", "US-ASCII", "ISO-8859-1").contains(charset.name())) {
				return charset;
			}
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
			return unknown();
		}
		return unknown();
	}

	private static Charset unknown() {
		throw new CustomerProblem.Invalid("The character set is utf-8 or gb18030");
	}

	private static String setting(JsonNode json, String name, String otherwise) {
		var value = json.get(name);
		return (value != null) ? TemplateReader.text(value, name) : otherwise;
	}

	private static Set<String> words(@Nullable JsonNode json) {
		return (json != null) ? new LinkedHashSet<>(TemplateReader.texts(json, "list")) : Set.of();
	}

}
