package io.c360.ingest.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object of a JSON document; places in it are JSON pointers. */
record JsonInput(JsonNode json, Set<String> absent) implements Input {

	@Override
	public @Nullable String text(String place) {
		var value = this.json.at(place);
		if (value.isMissingNode() || value.isNull() || value.isContainer()) {
			return null;
		}
		var text = value.asString().strip();
		return (text.isEmpty() || this.absent.contains(text)) ? null : text;
	}

	@Override
	public List<Input> entries(String place) {
		var value = this.json.at(place);
		if (value.isMissingNode() || value.isNull()) {
			return List.of();
		}
		return value.isArray() ? value.valueStream().map(this::entry).toList() : List.of(entry(value));
	}

	private Input entry(JsonNode value) {
		return new JsonInput(value, this.absent);
	}

	@Override
	public Map<String, String> others() {
		return Map.of();
	}

}
