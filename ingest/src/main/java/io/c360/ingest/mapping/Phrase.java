package io.c360.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.c360.customer.CustomerProblem;
import org.jspecify.annotations.Nullable;

/**
 * A text with holes, such as {@code T-{customerID}}: what is in braces is a column or a
 * JSON pointer. Without a hole it is a constant.
 *
 * @param words what stands before, between and behind the holes
 */
record Phrase(List<String> words, List<String> holes) {

	private static final Pattern HOLE = Pattern.compile("\\{([^{}]+)}");

	static Phrase parse(String text) {
		var words = new ArrayList<String>();
		var holes = new ArrayList<String>();
		var matcher = HOLE.matcher(text);
		var from = 0;
		while (matcher.find()) {
			words.add(text.substring(from, matcher.start()));
			holes.add(matcher.group(1).strip());
			from = matcher.end();
		}
		words.add(text.substring(from));
		if (words.stream().anyMatch(word -> word.indexOf('{') >= 0 || word.indexOf('}') >= 0)) {
			throw new CustomerProblem.Invalid("a brace is left open; write {column} or {/json/pointer}");
		}
		return new Phrase(List.copyOf(words), List.copyOf(holes));
	}

	boolean isConstant() {
		return this.holes.isEmpty();
	}

	/** Where a problem with its value lies. */
	String place() {
		return this.holes.isEmpty() ? "constant" : this.holes.getFirst();
	}

	/** The text with its holes filled; null when what belongs into one is absent. */
	@Nullable String fill(Input input) {
		if (this.holes.isEmpty()) {
			return this.words.getFirst();
		}
		if (this.holes.size() == 1 && this.words.getFirst().isEmpty() && this.words.getLast().isEmpty()) {
			return input.text(this.holes.getFirst());
		}
		var text = new StringBuilder(this.words.getFirst());
		for (var i = 0; i < this.holes.size(); i++) {
			var value = input.text(this.holes.get(i));
			if (value == null) {
				return null;
			}
			text.append(value).append(this.words.get(i + 1));
		}
		return text.toString();
	}

}
