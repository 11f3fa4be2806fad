package io.c360.ingest.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Which column of one file says what. */
final class Columns {

	private final String[] attributes;

	private final BirthText[] births;

	private final int id;

	private final int source;

	private final int truth;

	private Columns(String[] attributes, BirthText[] births, int id, int source, int truth) {
		this.attributes = attributes;
		this.births = births;
		this.id = id;
		this.source = source;
		this.truth = truth;
	}

	/**
	 * Maps headers: as the model says, or by their names, their words and what stands
	 * below them when it says nothing. The truth column is never an attribute.
	 * @param sample the first rows of the file
	 */
	static Columns of(List<String> headers, Map<String, String> mapped, @Nullable String truthColumn,
			List<CSVRecord> sample) {
		var truth = truth(headers, truthColumn);
		var contents = contents(headers.size(), sample);
		var attributes = mapped.isEmpty() ? new Meaning(headers, contents, truth).attributes()
				: byModel(headers, mapped);
		var id = id(attributes, contents);
		var source = -1;
		for (int i = 0; i < attributes.length; i++) {
			source = attributes[i].equals(Headers.SOURCE) ? i : source;
			if (i == truth || attributes[i].equals(Headers.ID) || attributes[i].equals(Headers.SOURCE)) {
				attributes[i] = Headers.IGNORED;
			}
		}
		return new Columns(attributes, contents.stream().map(Content::births).toArray(BirthText[]::new),
				(id >= 0) ? id : first(attributes, contents, truth), source, truth);
	}

	private static int truth(List<String> headers, @Nullable String truthColumn) {
		if (truthColumn == null) {
			return -1;
		}
		var at = headers.stream().map(Headers::folded).toList().indexOf(Headers.folded(truthColumn));
		if (at < 0) {
			throw new IllegalArgumentException("The file has no column " + truthColumn + " to compare with");
		}
		return at;
	}

	private static String[] byModel(List<String> headers, Map<String, String> mapped) {
		var byModel = new HashMap<String, String>();
		mapped.forEach((header, attribute) -> byModel.put(Headers.folded(header), attribute));
		return headers.stream()
			.map(header -> byModel.getOrDefault(Headers.folded(header), Headers.IGNORED))
			.toArray(String[]::new);
	}

	private static List<Content> contents(int columns, List<CSVRecord> sample) {
		var result = new ArrayList<Content>(columns);
		for (int i = 0; i < columns; i++) {
			var content = new Content();
			for (var row : sample) {
				content.see(Cells.of(row, i));
			}
			result.add(content);
		}
		return result;
	}

	/** The first column of ids in which hardly an id occurs twice; else the first one. */
	private static int id(String[] attributes, List<Content> contents) {
		var first = -1;
		for (int i = 0; i < attributes.length; i++) {
			if (attributes[i].equals(Headers.ID)) {
				if (contents.get(i).isUnique()) {
					return i;
				}
				first = (first < 0) ? i : first;
			}
		}
		return first;
	}

	/**
	 * A file without an id is read with its first column as the id, unless that says
	 * something else, or the same again and again.
	 */
	private static int first(String[] attributes, List<Content> contents, int truth) {
		return (attributes.length > 0 && truth != 0 && attributes[0].equals(Headers.IGNORED)
				&& contents.getFirst().isUnique()) ? 0 : -1;
	}

	/** What was made of the headers, for a person. */
	String describe(List<String> headers) {
		var used = new ArrayList<String>();
		var unused = new ArrayList<String>();
		for (int i = 0; i < this.attributes.length; i++) {
			if (!this.attributes[i].equals(Headers.IGNORED)) {
				used.add(headers.get(i).strip() + "=" + this.attributes[i]);
			}
			else if (i != this.id && i != this.source && i != this.truth) {
				unused.add(headers.get(i).strip());
			}
		}
		return String.join(" ", used) + some("; not used: ", unused);
	}

	private static String some(String intro, List<String> words) {
		var shown = String.join(" ", words.subList(0, Math.min(20, words.size())));
		return words.isEmpty() ? ""
				: intro + shown + ((words.size() > 20) ? " and %,d more".formatted(words.size() - 20) : "");
	}

	/** Empty where the file has no id. */
	String id(CSVRecord row) {
		return Cells.of(row, this.id);
	}

	String source(CSVRecord row) {
		return Cells.of(row, this.source);
	}

	String truth(CSVRecord row) {
		return Cells.of(row, this.truth);
	}

	/** What a row says, by the names of attributes. */
	Map<String, List<String>> attributes(CSVRecord row) {
		var said = new Said();
		for (int i = 0; i < this.attributes.length; i++) {
			var attribute = this.attributes[i];
			var value = attribute.equals(Headers.IGNORED) ? "" : Cells.of(row, i);
			if (!value.isEmpty()) {
				said.add(attribute, attribute.equals("birthDate") ? this.births[i].unambiguous(value) : value);
			}
		}
		return said.attributes();
	}

}
