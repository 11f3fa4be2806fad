package io.c360.customer.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A model file as it is kept: its text and that of every file it includes, so that it
 * means the same wherever and whenever it is read again.
 *
 * @param included what it includes, in that order
 */
public record ModelText(String text, SequencedMap<String, String> included) {

	public ModelText {
		included = new LinkedHashMap<>(included);
	}

	/** A file whose includes ship with the engine. */
	static ModelText of(String text, Map<String, String> included) {
		return new ModelText(text, new LinkedHashMap<>(included));
	}

}
