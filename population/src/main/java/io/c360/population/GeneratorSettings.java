package io.c360.population;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What to generate. The number of threads is not here: it changes nothing in the result.
 */
public record GeneratorSettings(int people, long seed, LocalDate asOf, double interactionsPerPerson, Set<Kind> kinds) {

	/** The date that a population is "now" at, if nothing else is said. */
	public static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

	/**
	 * Beyond this the numbers of residents would need births in years that do not fit.
	 */
	public static final int MOST_PEOPLE = 2_000_000;

	public GeneratorSettings {
		if (people < 1 || people > MOST_PEOPLE) {
			throw new IllegalArgumentException("The number of people is from 1 to " + MOST_PEOPLE);
		}
		if (interactionsPerPerson < 0 || interactionsPerPerson > 1000) {
			throw new IllegalArgumentException("Interactions per person are from 0 to 1000");
		}
		kinds = Set.copyOf(kinds);
	}

	/** A population with everything of everyone, at the usual date. */
	public static GeneratorSettings of(int people, long seed) {
		return new GeneratorSettings(people, seed, AS_OF, 10, EnumSet.allOf(Kind.class));
	}

}
