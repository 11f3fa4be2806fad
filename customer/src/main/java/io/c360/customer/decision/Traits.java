package io.c360.customer.decision;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What rules may ask of a customer: words and numbers by name. A trait that is not known
 * is absent, and no condition on it holds.
 */
public record Traits(Map<String, String> words, Map<String, Double> numbers) {

	public Traits {
		words = Map.copyOf(words);
		numbers = Map.copyOf(numbers);
	}

	/** Collects traits. */
	public static Builder builder() {
		return new Builder();
	}

	/** The traits by name, for a decision table. */
	public Map<String, Object> all() {
		var all = new TreeMap<String, Object>(this.words);
		all.putAll(this.numbers);
		return all;
	}

	/** How many there are: traits are personal data. */
	@Override
	public String toString() {
		return (this.words.size() + this.numbers.size()) + " traits";
	}

	/** Leaves out what is not known. */
	public static final class Builder {

		private final Map<String, String> words = new TreeMap<>();

		private final Map<String, Double> numbers = new TreeMap<>();

		private Builder() {
		}

		/** A word, in upper case for our own words. */
		public Builder word(String name, @Nullable Object word) {
			if (word != null) {
				this.words.put(name, word.toString());
			}
			return this;
		}

		/** A number. */
		public Builder number(String name, @Nullable Number number) {
			if (number != null) {
				this.numbers.put(name, number.doubleValue());
			}
			return this;
		}

		/** YES or NO. */
		public Builder flag(String name, boolean flag) {
			return word(name, flag ? "YES" : "NO");
		}

		public Traits build() {
			return new Traits(this.words, this.numbers);
		}

	}

}
