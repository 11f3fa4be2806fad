package io.c360.ingest.mapping;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.c360.customer.CustomerProblem;
import io.c360.ingest.contract.Contract;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the record of a mapping file, and refuses what its contract does not have. */
final class TemplateReader {

	private static final Set<String> TAKE = Set.of("take", "map", "otherwise", "as", "pattern", "zone");

	private final Contract contract;

	private final Set<String> places = new LinkedHashSet<>();

	TemplateReader(Contract contract) {
		this.contract = contract;
	}

	/** Every column or pointer that was read so far, outside of lists. */
	Set<String> places() {
		return this.places;
	}

	Template read(JsonNode json, String path, boolean inList) {
		try {
			return switch (json) {
				case JsonNode text when text.isString() -> take(text, text, path, inList);
				case JsonNode list when list.isArray() ->
					new Template.ListOf(list.valueStream().map(item -> read(item, path, inList)).toList());
				case JsonNode object when object.has("take") -> {
					only(object, TAKE, path);
					yield take(object.get("take"), object, path, inList);
				}
				case JsonNode object when object.has("first") -> first(object, path, inList);
				case JsonNode object when object.has("each") -> each(object, path, inList);
				case JsonNode object when object.isObject() -> object(object, path, inList);
				default -> new Template.Constant(json);
			};
		}
		catch (DateTimeException | IllegalArgumentException problem) {
			throw new CustomerProblem.Invalid("record." + path + ": " + problem.getMessage());
		}
	}

	private Template take(JsonNode phrase, JsonNode settings, String path, boolean inList) {
		var parsed = phrase(text(phrase, path), path, inList);
		if (settings.isString()) {
			return parsed.isConstant() ? new Template.Constant(phrase)
					: new Template.Take(parsed, Map.of(), false, null, conversion(settings, path));
		}
		var words = new LinkedHashMap<String, String>();
		if (settings.has("map")) {
			settings.get("map").properties().forEach(word -> words.put(word.getKey(), text(word.getValue(), path)));
		}
		var otherwise = settings.get("otherwise");
		return new Template.Take(parsed, Map.copyOf(words), otherwise != null,
				(otherwise == null || otherwise.isNull()) ? null : text(otherwise, path), conversion(settings, path));
	}

	private Phrase phrase(String text, String path, boolean inList) {
		try {
			var phrase = Phrase.parse(text);
			if (!inList) {
				this.places.addAll(phrase.holes());
			}
			return phrase;
		}
		catch (CustomerProblem.Invalid problem) {
			throw new CustomerProblem.Invalid("record." + path + ": " + problem.getMessage());
		}
	}

	private static Conversion conversion(JsonNode settings, String path) {
		var as = settings.has("as") ? text(settings.get("as"), path) : "text";
		if (!Conversion.WORDS.contains(as)) {
			throw new CustomerProblem.Invalid("record.%s: \"as\" is one of %s".formatted(path,
					Conversion.WORDS.stream().sorted().collect(Collectors.joining(", "))));
		}
		var patterns = settings.get("pattern");
		var zone = settings.get("zone");
		return new Conversion(as,
				(patterns != null) ? texts(patterns, path).stream().map(Conversion::pattern).toList() : List.of(),
				(zone != null) ? ZoneId.of(text(zone, path)) : ZoneOffset.UTC);
	}

	private Template first(JsonNode object, String path, boolean inList) {
		only(object, Set.of("first"), path);
		var choices = new ArrayList<Template>();
		var first = object.get("first");
		(first.isArray() ? first.values() : List.of(first)).forEach(choice -> choices.add(read(choice, path, inList)));
		return new Template.First(choices);
	}

	private Template each(JsonNode object, String path, boolean inList) {
		only(object, Set.of("each", "where", "make", "key", "value"), path);
		var list = text(object.get("each"), path);
		if (!inList) {
			this.places.add(list);
		}
		if (object.has("key")) {
			return new Template.Entries(list, phrase(text(object.get("key"), path), path, true),
					phrase(text(object.get("value"), path), path, true));
		}
		if (!object.has("make")) {
			throw new CustomerProblem.Invalid("record." + path + ": \"each\" needs \"make\", or \"key\" and \"value\"");
		}
		var where = new LinkedHashMap<String, Set<String>>();
		if (object.has("where")) {
			object.get("where")
				.properties()
				.forEach(condition -> where.put(condition.getKey(), Set.copyOf(texts(condition.getValue(), path))));
		}
		return new Template.Each(list, Map.copyOf(where), read(object.get("make"), path, true));
	}

	private Template object(JsonNode object, String path, boolean inList) {
		var fields = new LinkedHashMap<String, Template>();
		object.properties().forEach(field -> {
			if (field.getKey().equals("others")) {
				return;
			}
			var inner = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
			if (!this.contract.hasField(inner)) {
				throw new CustomerProblem.Invalid("record." + inner + ": the contract has no such field");
			}
			fields.put(field.getKey(), read(field.getValue(), inner, inList));
		});
		return new Template.ObjectOf(fields, object.has("others") && object.get("others").asBoolean());
	}

	static void only(JsonNode object, Set<String> allowed, String path) {
		for (var name : object.propertyNames()) {
			if (!allowed.contains(name)) {
				throw new CustomerProblem.Invalid(
						"%s: there is no \"%s\" here; use %s".formatted(path.isEmpty() ? "mapping" : "record." + path,
								name, allowed.stream().sorted().collect(Collectors.joining(", "))));
			}
		}
	}

	static String text(@Nullable JsonNode json, String path) {
		if (json == null || !json.isString()) {
			throw new CustomerProblem.Invalid("record." + path + ": a text belongs here");
		}
		return json.stringValue();
	}

	static List<String> texts(JsonNode json, String path) {
		return json.isArray() ? json.valueStream().map(item -> text(item, path)).toList() : List.of(text(json, path));
	}

}
