package io.c360.customer.preference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** What a customer likes now, by what they said. */
public final class Preferences {

	private Preferences() {
	}

	/** The newest word of each name, by name; what was taken back is left out. */
	public static List<Preference> declared(Collection<Preference> said) {
		var newest = new TreeMap<String, Preference>();
		said.stream()
			.sorted(Comparator.comparing(Preference::at).thenComparing(Preference::id))
			.forEach(word -> newest.put(word.name(), word));
		return newest.values().stream().filter(word -> !word.value().equals("none")).toList();
	}

}
