package io.c360.population;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What one source system says about one party. Attributes have the names of the ingest
 * contract ({@code fullName}, {@code residentId}, {@code mobile}, {@code address} …);
 * several values mean that the system has several.
 */
public record SourceRecord(String source, String key, Instant lastUpdate, boolean organization,
		Map<String, List<String>> attributes, Map<String, String> characteristics) {

	/** The name of the record in the truth file: {@code source/key}. */
	public String id() {
		return this.source + "/" + this.key;
	}

	/** The values of an attribute, none if the source does not know it. */
	public List<String> values(String attribute) {
		return this.attributes.getOrDefault(attribute, List.of());
	}

	/** The record as one line of the {@code party} contract, without line feed. */
	public String json() {
		var line = new JsonLines();
		PartyLine.write(line, this);
		var text = line.text();
		return text.substring(0, text.length() - 1);
	}

}
