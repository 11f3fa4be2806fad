package io.c360.ingest.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.c360.customer.CustomerProblem;

/** A command line, taken apart. */
record Arguments(Map<String, String> options, List<String> words) {

	/**
	 * Takes a command line apart.
	 * @param options options with a value, such as {@code --source}
	 * @param flags options without one
	 * @throws CustomerProblem.Invalid for any other option, and for one without its value
	 */
	static Arguments parse(List<String> line, Set<String> options, Set<String> flags) {
		var found = new LinkedHashMap<String, String>();
		var words = new ArrayList<String>();
		for (var i = 0; i < line.size(); i++) {
			var word = line.get(i);
			if (flags.contains(word)) {
				found.put(word, "");
			}
			else if (options.contains(word)) {
				if (i + 1 == line.size()) {
					throw new CustomerProblem.Invalid(word + " needs a value");
				}
				found.put(word, line.get(++i));
			}
			else if (word.startsWith("--")) {
				throw new CustomerProblem.Invalid("There is no option " + word + "; --help lists those that there are");
			}
			else {
				words.add(word);
			}
		}
		return new Arguments(found, words);
	}

	boolean has(String flag) {
		return this.options.containsKey(flag);
	}

	Optional<String> option(String name) {
		return Optional.ofNullable(this.options.get(name));
	}

	String demanded(String name) {
		return option(name).orElseThrow(() -> new CustomerProblem.Invalid(name + " is missing; --help says how"));
	}

	int number(String name, int otherwise, int most) {
		var text = this.options.get(name);
		if (text == null) {
			return otherwise;
		}
		if (!text.matches("[1-9]\\d{0,6}") || Integer.parseInt(text) > most) {
			throw new CustomerProblem.Invalid("%s is a whole number from 1 to %d".formatted(name, most));
		}
		return Integer.parseInt(text);
	}

}
