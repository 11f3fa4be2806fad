package io.c360.ingest.contract;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How the branches of a {@link Shape.OneOf} are told apart. */
sealed interface Choice {

	/**
	 * The branch that the value claims to be; null when it claims none, or several.
	 */
	Shape.@Nullable Fields of(JsonNode value);

	/** All branches. */
	List<Shape.Fields> branches();

	/** By the value of one field. */
	record ByWord(String field, Map<String, Shape.Fields> words) implements Choice {

		@Override
		public Shape.@Nullable Fields of(JsonNode value) {
			var word = value.get(this.field);
			return (word != null && word.isString()) ? this.words.get(word.stringValue()) : null;
		}

		@Override
		public List<Shape.Fields> branches() {
			return List.copyOf(this.words.values());
		}

	}

	/** By which field is there. */
	record ByField(Map<String, Shape.Fields> fields) implements Choice {

		@Override
		public Shape.@Nullable Fields of(JsonNode value) {
			Shape.Fields found = null;
			for (var field : this.fields.entrySet()) {
				if (value.has(field.getKey())) {
					if (found != null) {
						return null;
					}
					found = field.getValue();
				}
			}
			return found;
		}

		@Override
		public List<Shape.Fields> branches() {
			return List.copyOf(this.fields.values());
		}

	}

}
