package io.c360.ingest.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Which column of one file says what. */
final class Columns {

	/**
	 * A whole number as spreadsheets and data frames write it where cells are missing.
	 */
	private static final Pattern FLOAT = Pattern.compile("\\d+\\.0");

	private final String[] attributes;

	private final int id;

	private final int source;

	private final int truth;

	private Columns(String[] attributes, int id, int source, int truth) {
		this.attributes = attributes;
		this.id = id;
		this.source = source;
		this.truth = truth;
	}

	/**
	 * Maps headers: as the model says, or by their well-known names when it says nothing.
	 * The truth column is never an attribute.
	 */
	static Columns of(List<String> headers, Map<String, String> mapped, @Nullable String truthColumn) {
		var attributes = new String[headers.size()];
		var byModel = new HashMap<String, String>();
		mapped.forEach((header, attribute) -> byModel.put(Headers.folded(header), attribute));
		var id = -1;
		var source = -1;
		var truth = -1;
		for (int i = 0; i < attributes.length; i++) {
			var header = Headers.folded(headers.get(i));
			var attribute = byModel.isEmpty() ? Headers.attribute(header)
					: byModel.getOrDefault(header, Headers.IGNORED);
			if (truthColumn != null && header.equals(Headers.folded(truthColumn))) {
				truth = i;
				attribute = attribute.equals(Headers.ID) ? Headers.ID : Headers.IGNORED;
			}
			if (attribute.equals(Headers.ID)) {
				id = (id < 0) ? i : id;
				attribute = Headers.IGNORED;
			}
			if (attribute.equals(Headers.SOURCE)) {
				source = i;
				attribute = Headers.IGNORED;
			}
			attributes[i] = attribute;
		}
		if (truthColumn != null && truth < 0) {
			throw new IllegalArgumentException("The file has no column " + truthColumn + " to compare with");
		}
		return new Columns(attributes, (id >= 0) ? id : first(attributes, truth), source, truth);
	}

	/**
	 * A file without an id is read with its first column as the id, unless that says
	 * something else.
	 */
	private static int first(String[] attributes, int truth) {
		return (attributes.length > 0 && truth != 0 && attributes[0].equals(Headers.IGNORED)) ? 0 : -1;
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

	/** Attribute names in column order; ignored columns say so. */
	String[] attributes() {
		return this.attributes.clone();
	}

	/** Empty where the file has no id. */
	String id(CSVRecord row) {
		return (this.id < 0) ? "" : cell(row, this.id);
	}

	String source(CSVRecord row) {
		return (this.source < 0) ? "" : cell(row, this.source);
	}

	String truth(CSVRecord row) {
		return (this.truth < 0) ? "" : cell(row, this.truth);
	}

	Map<String, List<String>> attributes(CSVRecord row) {
		var result = new HashMap<String, List<String>>();
		for (int i = 0; i < this.attributes.length; i++) {
			var attribute = this.attributes[i];
			var value = attribute.equals(Headers.IGNORED) ? "" : cell(row, i);
			if (value.isEmpty()) {
				continue;
			}
			switch (attribute) {
				case Headers.BIRTH_YEAR, Headers.BIRTH_MONTH, Headers.BIRTH_DAY -> {
					// read together below
				}
				case "address" -> append(result, "address", value, " ");
				case Headers.MIDDLE_NAME -> append(result, "givenName", value, " ");
				default -> result.computeIfAbsent(attribute, _ -> new ArrayList<>(1)).add(value);
			}
		}
		var year = part(row, Headers.BIRTH_YEAR);
		if (!year.isEmpty() && !result.containsKey("birthDate")) {
			var month = part(row, Headers.BIRTH_MONTH);
			var day = part(row, Headers.BIRTH_DAY);
			result.put("birthDate",
					List.of((month.isEmpty() || day.isEmpty()) ? year : year + "-" + month + "-" + day));
		}
		return result;
	}

	private String part(CSVRecord row, String attribute) {
		var at = Arrays.asList(this.attributes).indexOf(attribute);
		return (at < 0) ? "" : cell(row, at);
	}

	private static void append(Map<String, List<String>> result, String attribute, String value, String between) {
		var list = result.computeIfAbsent(attribute, _ -> new ArrayList<>(1));
		if (list.isEmpty()) {
			list.add(value);
		}
		else {
			list.set(0, list.getFirst() + between + value);
		}
	}

	private static String cell(CSVRecord row, int column) {
		var value = (column < row.size()) ? row.get(column).strip() : "";
		return FLOAT.matcher(value).matches() ? value.substring(0, value.length() - 2) : value;
	}

}
