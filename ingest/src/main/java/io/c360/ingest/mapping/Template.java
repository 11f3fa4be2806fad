package io.c360.ingest.mapping;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How one value of a record is made. */
sealed interface Template {

	/** The value; null when there is none. */
	@Nullable JsonNode make(Input input);

	/** True when it takes nothing from the input. */
	default boolean isConstant() {
		return false;
	}

	/** A value of the contract that is always the same. */
	record Constant(JsonNode value) implements Template {

		@Override
		public JsonNode make(Input input) {
			return this.value;
		}

		@Override
		public boolean isConstant() {
			return true;
		}

	}

	/**
	 * A text, translated and converted.
	 *
	 * @param words what the source's words mean; empty when they need no translation
	 * @param otherwise what to use for a word that is not listed, or an absent value
	 * @param lenient true when a word that is not listed means {@code otherwise}, even
	 * nothing
	 */
	record Take(Phrase phrase, Map<String, String> words, boolean lenient, @Nullable String otherwise,
			Conversion conversion) implements Template {

		@Override
		public @Nullable JsonNode make(Input input) {
			var text = this.phrase.fill(input);
			var word = (text != null) ? translate(text) : this.otherwise;
			return (word != null) ? this.conversion.apply(word, this.phrase.place()) : null;
		}

		private @Nullable String translate(String text) {
			if (this.words.isEmpty()) {
				return text;
			}
			var word = this.words.get(text);
			if (word == null && !this.lenient) {
				throw new Unmappable(this.phrase.place(), "The mapping lists no meaning for this value; add it there.");
			}
			return (word != null) ? word : this.otherwise;
		}

	}

	/** The first of several that has a value. */
	record First(List<Template> choices) implements Template {

		@Override
		public @Nullable JsonNode make(Input input) {
			for (var choice : this.choices) {
				var value = choice.make(input);
				if (value != null && value.isArray()) {
					value = value.isEmpty() ? null : value.get(0);
				}
				if (value != null) {
					return value;
				}
			}
			return null;
		}

	}

	/** A list; what has no value is left out, and lists in it are joined. */
	record ListOf(List<Template> items) implements Template {

		@Override
		public @Nullable JsonNode make(Input input) {
			var list = JsonNodeFactory.instance.arrayNode();
			for (var item : this.items) {
				var value = item.make(input);
				if (value != null && value.isArray()) {
					value.forEach(list::add);
				}
				else if (value != null) {
					list.add(value);
				}
			}
			return list.isEmpty() ? null : list;
		}

	}

	/**
	 * One value for each entry of a list in the input.
	 *
	 * @param where what an entry must say to count
	 */
	record Each(String list, Map<String, Set<String>> where, Template item) implements Template {

		@Override
		public @Nullable JsonNode make(Input input) {
			var made = JsonNodeFactory.instance.arrayNode();
			for (var entry : entries(input, this.list, this.where)) {
				var value = this.item.make(entry);
				if (value != null) {
					made.add(value);
				}
			}
			return made.isEmpty() ? null : made;
		}

		static List<Input> entries(Input input, String list, Map<String, Set<String>> where) {
			return input.entries(list)
				.stream()
				.filter(entry -> where.entrySet()
					.stream()
					.allMatch(condition -> condition.getValue()
						.contains(Objects.requireNonNullElse(entry.text(condition.getKey()), ""))))
				.toList();
		}

	}

	/**
	 * Names and values from a list in the input; values of one name are joined by a
	 * semicolon.
	 */
	record Entries(String list, Phrase key, Phrase value) implements Template {

		@Override
		public @Nullable JsonNode make(Input input) {
			var made = JsonNodeFactory.instance.objectNode();
			for (var entry : input.entries(this.list)) {
				var name = this.key.fill(entry);
				var text = this.value.fill(entry);
				if (name != null && text != null) {
					var before = made.get(name);
					made.put(name, (before != null) ? before.stringValue() + "; " + text : text);
				}
			}
			return made.isEmpty() ? null : made;
		}

	}

	/**
	 * An object. It is absent when nothing in it was taken from the input.
	 *
	 * @param takesOthers true when columns that are not named go in by their own names
	 */
	record ObjectOf(Map<String, Template> fields, boolean takesOthers) implements Template {

		@Override
		public @Nullable JsonNode make(Input input) {
			var object = JsonNodeFactory.instance.objectNode();
			var taken = isConstant();
			for (var field : this.fields.entrySet()) {
				var value = field.getValue().make(input);
				if (value != null) {
					object.set(field.getKey(), value);
					taken |= !field.getValue().isConstant();
				}
			}
			taken |= addOthers(object, input);
			return taken ? object : null;
		}

		private boolean addOthers(ObjectNode object, Input input) {
			var values = this.takesOthers ? input.others() : Map.<String, String>of();
			values.forEach(object::put);
			return !values.isEmpty();
		}

		@Override
		public boolean isConstant() {
			return !this.takesOthers && this.fields.values().stream().allMatch(Template::isConstant);
		}

	}

}
