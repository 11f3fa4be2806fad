package io.c360.ingest.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the part of JSON Schema that the contracts use, and refuses every keyword that it
 * would not enforce. The schema files are what is checked: there is no second list of
 * fields that could differ from them.
 */
final class ShapeReader {

	private static final Set<String> KNOWN = Set.of("$schema", "$id", "title", "description", "type", "properties",
			"required", "additionalProperties", "maxProperties", "items", "maxItems", "enum", "const", "minLength",
			"maxLength", "pattern", "format", "minimum", "maximum", "oneOf", "anyOf", "if", "then", "else", "x-span");

	private static final String WITHDRAWN = """
			{"properties":{"deleted":{"const":true}},"required":["deleted"]}""";

	private static final String DATED = """
			{"properties":{"lastUpdate":{"type":"string"}},"required":["lastUpdate"]}""";

	private ShapeReader() {
	}

	static Shape read(JsonNode schema) {
		schema.propertyNames().forEach(keyword -> {
			if (!KNOWN.contains(keyword)) {
				throw new IllegalArgumentException("The contract uses a keyword that is not enforced: " + keyword);
			}
		});
		var types = words(schema.get("type"));
		var type = types.stream().filter(word -> !word.equals("null")).findFirst().orElseThrow();
		var shape = switch (type) {
			case "string" -> text(schema);
			case "integer" -> new Shape.Whole(description(schema), schema.get("minimum").longValue(),
					schema.get("maximum").longValue());
			case "boolean" -> new Shape.Truth(description(schema));
			case "array" ->
				new Shape.Items(description(schema), read(schema.get("items")), number(schema, "maxItems", 100));
			case "object" -> schema.has("oneOf") ? oneOf(schema)
					: schema.has("anyOf") ? some(schema) : schema.has("if") ? withdrawable(schema) : fields(schema);
			default -> throw new IllegalArgumentException("No such type: " + type);
		};
		return types.contains("null") ? new Shape.Optional(shape) : shape;
	}

	private static Shape text(JsonNode schema) {
		var pattern = schema.get("pattern");
		var format = schema.get("format");
		var span = schema.get("x-span");
		var allowed = schema.has("const") ? words(schema.get("const")) : words(schema.get("enum"));
		return new Shape.Text(description(schema), number(schema, "minLength", 0),
				number(schema, "maxLength", Contract.MAX_LENGTH),
				(pattern != null) ? Pattern.compile(pattern.stringValue()) : null, Set.copyOf(allowed),
				(format != null) ? TextFormat.named(format.stringValue()) : null,
				(span != null) ? Span.valueOf(span.stringValue().toUpperCase(Locale.ROOT)) : Span.EVENT);
	}

	private static Shape.Fields fields(JsonNode schema) {
		var fields = new LinkedHashMap<String, Shape>();
		if (schema.has("properties")) {
			schema.get("properties").properties().forEach(field -> fields.put(field.getKey(), read(field.getValue())));
		}
		var others = schema.get("additionalProperties");
		return new Shape.Fields(description(schema), Map.copyOf(fields), words(schema.get("required")),
				others.isObject() ? read(others) : null, number(schema, "maxProperties", 1000));
	}

	private static Shape withdrawable(JsonNode schema) {
		if (!schema.get("if").toString().equals(WITHDRAWN) || !schema.get("then").toString().equals(DATED)) {
			throw new IllegalArgumentException("The contract distinguishes cases that are not enforced");
		}
		var fields = fields(schema);
		return new Shape.Withdrawable(fields.requiring(words(schema.get("else").get("required"))),
				fields.requiring(words(schema.get("then").get("required"))));
	}

	/** One field at least says something: it is a number, or a list that is not empty. */
	private static Shape some(JsonNode schema) {
		var names = schema.get("anyOf").valueStream().map(branch -> {
			var name = words(branch.get("required")).getFirst();
			var says = "array".equals(words(schema.get("properties").get(name).get("type")).getFirst())
					? "{\"minItems\":1}" : "{\"type\":\"integer\"}";
			if (!branch.toString()
				.equals("{\"properties\":{\"%s\":%s},\"required\":[\"%s\"]}".formatted(name, says, name))) {
				throw new IllegalArgumentException("The contract distinguishes cases that are not enforced");
			}
			return name;
		}).toList();
		return new Shape.Some(fields(schema), names);
	}

	private static Shape oneOf(JsonNode schema) {
		var branches = new ArrayList<JsonNode>();
		schema.get("oneOf").forEach(branches::add);
		var word = branches.getFirst()
			.get("properties")
			.properties()
			.stream()
			.filter(field -> field.getValue().has("const"))
			.map(Map.Entry::getKey)
			.findFirst();
		var choice = word
			.<Choice>map(field -> new Choice.ByWord(field,
					branches.stream()
						.collect(Collectors.toUnmodifiableMap(
								branch -> branch.get("properties").get(field).get("const").stringValue(),
								ShapeReader::fields))))
			.orElseGet(() -> new Choice.ByField(branches.stream()
				.collect(Collectors.toUnmodifiableMap(branch -> words(branch.get("required")).getFirst(),
						ShapeReader::fields))));
		return new Shape.OneOf(description(schema), choice);
	}

	private static String description(JsonNode schema) {
		var description = schema.get("description");
		return (description != null) ? description.stringValue() : "";
	}

	private static int number(JsonNode schema, String keyword, int otherwise) {
		var number = schema.get(keyword);
		return (number != null) ? number.intValue() : otherwise;
	}

	private static List<String> words(@Nullable JsonNode value) {
		if (value == null) {
			return List.of();
		}
		return value.isArray() ? value.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue).toList()
				: List.of(value.stringValue());
	}

}
