package io.c360.search;

import java.util.Set;

import io.c360.customer.CustomerProblem;
import io.c360.customer.party.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for.
 *
 * @param text anything that is known: a name in any script, a number, an address, what
 * was said, or some words of each
 * @param filter whom to keep
 * @param unseen by what nobody may be found, since whoever asks may not see it
 */
public record CustomerQuery(String text, SearchFilter filter, Set<MatchedOn> unseen) {

	private static final int LONGEST = 200;

	private static final int MOST_WORDS = 10;

	public CustomerQuery {
		text = text.strip();
		unseen = Set.copyOf(unseen);
		if (text.isEmpty() || text.length() > LONGEST) {
			throw new CustomerProblem.Invalid("A search needs 1 to " + LONGEST + " characters");
		}
		if (text.split("\\s+").length > MOST_WORDS) {
			throw new CustomerProblem.Invalid("A search takes at most " + MOST_WORDS + " words");
		}
	}

	/** Looks in some cities, for a type, by anything. */
	public CustomerQuery(String text, Set<String> cities, @Nullable PartyType type) {
		this(text, SearchFilter.of(cities, type), Set.of());
	}

	/** Looks everywhere. */
	public static CustomerQuery of(String text) {
		return new CustomerQuery(text, SearchFilter.NONE, Set.of());
	}

	/** Nothing: what is looked for is personal data. */
	@Override
	public String toString() {
		return "search";
	}

}
