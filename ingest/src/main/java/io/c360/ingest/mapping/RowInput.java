package io.c360.ingest.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.c360.ingest.read.Found;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table; a blank cell is an absent one.
 *
 * @param absent words that mean the same as blank
 * @param named the columns that the mapping names
 */
record RowInput(Found.Row row, Set<String> absent, Set<String> named) implements Input {

	@Override
	public @Nullable String text(String place) {
		var cell = this.row.cell(place);
		return (cell != null) ? present(cell) : null;
	}

	@Override
	public List<Input> entries(String place) {
		return List.of();
	}

	@Override
	public Map<String, String> others() {
		var others = new LinkedHashMap<String, String>();
		for (var column : this.row.header().columns()) {
			var text = this.named.contains(column) ? null : text(column);
			if (text != null) {
				others.put(column, text);
			}
		}
		return others;
	}

	private @Nullable String present(String cell) {
		var text = cell.strip();
		return (text.isEmpty() || this.absent.contains(text)) ? null : text;
	}

}
