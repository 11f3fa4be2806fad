package io.c360.customer.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What traits must be: each named word one of some, each named number within a range. No
 * condition holds for everybody.
 */
public record Condition(Map<String, Set<String>> oneOf, Map<String, Range> within) {

	/** Holds for everybody. */
	public static final Condition ALWAYS = new Condition(Map.of(), Map.of());

	public Condition {
		// a file may leave out what it does not ask for
		oneOf = (oneOf != null) ? inOrder(oneOf) : Map.of();
		within = (within != null) ? inOrder(within) : Map.of();
	}

	/**
	 * The order of the file decides which reason is given: it is the same on every api.
	 */
	private static <T> Map<String, T> inOrder(Map<String, T> asked) {
		return Collections.unmodifiableMap(new LinkedHashMap<>(asked));
	}

	/** From the least to the most, both included. */
	public record Range(double least, double most) {
	}

	/** True when everything asked for is known and fits. */
	public boolean holds(Traits traits) {
		return unmet(traits).isEmpty();
	}

	/**
	 * A trait that does not fit.
	 *
	 * @param oneOf which words would have; empty when a number was asked for
	 * @param range within which a number would have; null when a word was asked for
	 */
	public record Unmet(String trait, Set<String> oneOf, @Nullable Range range) {

		public Unmet {
			oneOf = Set.copyOf(oneOf);
		}

	}

	/** The first trait that does not fit, in the order of the file. */
	public Optional<Unmet> unmet(Traits traits) {
		for (var asked : this.oneOf.entrySet()) {
			var word = traits.words().get(asked.getKey());
			if (word == null || !asked.getValue().contains(word)) {
				return Optional.of(new Unmet(asked.getKey(), asked.getValue(), null));
			}
		}
		for (var asked : this.within.entrySet()) {
			var number = traits.numbers().get(asked.getKey());
			var range = asked.getValue();
			if (number == null || number < range.least() || number > range.most()) {
				return Optional.of(new Unmet(asked.getKey(), Set.of(), range));
			}
		}
		return Optional.empty();
	}

}
