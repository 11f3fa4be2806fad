package io.c360.search;

import java.util.Set;

import io.c360.customer.CustomerProblem;
import io.c360.customer.party.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for.
 *
 * @param text anything that is known: a name in any script, a number, an address, or some
 * words of each
 * @param cities customers of one of these cities only; of any city when empty
 * @param type people only or organisations only; null for both
 */
public record CustomerQuery(String text, Set<String> cities, @Nullable PartyType type) {

	private static final int LONGEST = 200;

	private static final int MOST_WORDS = 10;

	private static final int MOST_CITIES = 50;

	public CustomerQuery {
		text = text.strip();
		cities = Set.copyOf(cities);
		if (text.isEmpty() || text.length() > LONGEST) {
			throw new CustomerProblem.Invalid("A search needs 1 to " + LONGEST + " characters");
		}
		if (text.split("\\s+").length > MOST_WORDS) {
			throw new CustomerProblem.Invalid("A search takes at most " + MOST_WORDS + " words");
		}
		if (cities.size() > MOST_CITIES) {
			throw new CustomerProblem.Invalid("A search takes at most " + MOST_CITIES + " cities");
		}
	}

	/** Looks everywhere. */
	public static CustomerQuery of(String text) {
		return new CustomerQuery(text, Set.of(), null);
	}

	/** Nothing: what is looked for is personal data. */
	@Override
	public String toString() {
		return "search";
	}

}
