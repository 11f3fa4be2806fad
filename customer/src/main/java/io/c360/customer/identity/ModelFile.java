package io.c360.customer.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and checks a model file. Every refusal says which member is wrong and what to
 * write.
 */
final class ModelFile {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JsonNode root;

	private final StringBuilder text;

	private final Map<String, String> included = new LinkedHashMap<>();

	private final String own;

	private final Map<String, Frequencies> frequencies = new HashMap<>();

	/**
	 * Reads a file.
	 * @param includes what files it may include say, by their names
	 */
	ModelFile(String json, UnaryOperator<String> includes) {
		this.own = json;
		this.root = tree(json);
		this.text = new StringBuilder(json);
		for (var name : this.root.path("include").values()) {
			var file = includes.apply(name.asString());
			this.included.put(name.asString(), file);
			this.text.append(file);
			readFrequencies(tree(file).path("frequencies"));
		}
		readFrequencies(this.root.path("frequencies"));
	}

	/** The file with all that it includes. */
	ModelText whole() {
		return ModelText.of(this.own, this.included);
	}

	/** A file that ships with the engine. */
	static String resource(String name) {
		try (var in = IdentityModel.class.getResourceAsStream(name + ".json")) {
			if (in == null) {
				throw new IllegalArgumentException("There is no built-in model file named " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String name() {
		var name = this.root.path("name").asString("");
		var version = this.root.path("version").asString("");
		if (name.isBlank() || version.isBlank()) {
			throw new IllegalArgumentException("A model needs a \"name\" and a \"version\"");
		}
		return name + "/" + version;
	}

	/** The model's text and everything that it includes, without white space. */
	String fingerprint() {
		return this.text.toString().replaceAll("\\s+", "");
	}

	double number(String member) {
		var node = this.root.path(member);
		if (!node.isNumber()) {
			throw new IllegalArgumentException("A model needs the number \"" + member + "\"");
		}
		return node.asDouble();
	}

	double number(String member, double otherwise) {
		return this.root.has(member) ? number(member) : otherwise;
	}

	String text(String member, String otherwise) {
		return this.root.path(member).asString(otherwise);
	}

	boolean flag(String member) {
		return this.root.path(member).asBoolean(false);
	}

	Junk junk() {
		var words = new HashSet<String>();
		for (var word : this.root.path("junk").values()) {
			words.add(word.asString().strip().toLowerCase(Locale.ROOT));
		}
		return new Junk(words);
	}

	/** Column header to attribute name, as the model's author mapped them. */
	Map<String, String> columns() {
		var result = new LinkedHashMap<String, String>();
		for (var entry : this.root.path("columns").properties()) {
			result.put(entry.getKey(), entry.getValue().asString());
		}
		return result;
	}

	Weights weights() {
		var result = new Weights();
		var features = this.root.path("features");
		if (!features.isObject() || features.isEmpty()) {
			throw new IllegalArgumentException("A model needs \"features\" with at least one feature");
		}
		for (var entry : features.properties()) {
			var feature = Feature.of(entry.getKey());
			var node = entry.getValue();
			var shared = node.path("shared").asBoolean(false);
			result.describe(feature, node.path("exclusive").asBoolean(false), shared);
			for (var level : node.properties()) {
				switch (level.getKey()) {
					case "shared", "exclusive", "frequency", "counted", "note" -> {
					}
					case "window" -> result.window(feature, days(feature, level.getValue()));
					default -> weight(result, feature, shared, level.getKey(), level.getValue());
				}
			}
		}
		return result;
	}

	private static int days(Feature feature, JsonNode value) {
		if (!value.isInt() || value.asInt() < 1) {
			throw new IllegalArgumentException("Write features." + feature.wire() + ".window as days, 1 or more");
		}
		return value.asInt();
	}

	private static void weight(Weights result, Feature feature, boolean shared, String name, JsonNode value) {
		var level = Level.of(name);
		if (value.isNumber()) {
			var bits = value.asDouble();
			result.set(feature, level, bits, (shared && bits > 0) ? bits - 1 : 0);
		}
		else if (value.isArray() && value.size() == 2 && value.get(0).isNumber() && value.get(1).isNumber()) {
			result.set(feature, level, value.get(0).asDouble(), value.get(1).asDouble());
		}
		else {
			throw new IllegalArgumentException("Write features." + feature.wire() + "." + name
					+ " as bits, or as [bits, bits that a household would share]");
		}
	}

	/** Features whose file entry says {@code "counted": true}. */
	Set<Feature> counted() {
		var result = EnumSet.noneOf(Feature.class);
		for (var entry : this.root.path("features").properties()) {
			if (entry.getValue().path("counted").asBoolean(false)) {
				result.add(Feature.of(entry.getKey()));
			}
		}
		return result;
	}

	Frequencies[] frequencies() {
		var result = new Frequencies[Feature.COUNT];
		for (var feature : Feature.values()) {
			result[feature.index()] = frequency(this.root.path("features").path(feature.wire()).get("frequency"));
		}
		return result;
	}

	private Frequencies frequency(@Nullable JsonNode name) {
		if (name == null) {
			return Frequencies.NONE;
		}
		var found = this.frequencies.get(name.asString());
		if (found == null) {
			throw new IllegalArgumentException("The model has no \"frequencies\" table named " + name.asString());
		}
		return found;
	}

	private void readFrequencies(JsonNode tables) {
		for (var entry : tables.properties()) {
			var table = entry.getValue();
			var bits = new HashMap<String, Double>();
			for (var row : table.path("bits").properties()) {
				var value = Weights.exact(Double.parseDouble(row.getKey()));
				for (var word : row.getValue().asString().split(",", -1)) {
					bits.put(word, value);
				}
			}
			this.frequencies.put(entry.getKey(), new Frequencies(Map.copyOf(bits), table.path("otherwise").asDouble(0),
					table.path("most").asDouble(99)));
		}
	}

	KeyPlan keys() {
		var rules = new ArrayList<KeyAtom[]>();
		var caps = new ArrayList<Integer>();
		for (var rule : this.root.path("keys").values()) {
			var atoms = new ArrayList<KeyAtom>();
			for (var atom : rule.path("of").values()) {
				atoms.add(KeyAtom.of(atom.asString()));
			}
			var cap = rule.path("cap").asInt(0);
			if (atoms.isEmpty() || cap < 2) {
				throw new IllegalArgumentException(
						"Write each of \"keys\" as {\"of\": [ingredients], \"cap\": 2 or more}");
			}
			rules.add(atoms.toArray(KeyAtom[]::new));
			caps.add(cap);
		}
		if (rules.isEmpty() || rules.size() > 127) {
			throw new IllegalArgumentException("A model needs 1 to 127 \"keys\": without them nothing is compared");
		}
		return new KeyPlan(List.copyOf(rules), caps.stream().mapToInt(Integer::intValue).toArray());
	}

	private static JsonNode tree(String json) {
		try {
			var node = JSON.readTree(json);
			if (!node.isObject()) {
				throw new IllegalArgumentException("A model file is one JSON object");
			}
			return node;
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("The model file is not JSON: " + ex.getOriginalMessage(), ex);
		}
	}

}
