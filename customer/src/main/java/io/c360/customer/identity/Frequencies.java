package io.c360.customer.identity;

import java.util.Map;

import io.c360.customer.name.Pinyin;

/**
 * How surprising it is that two strangers share a value: bits by value, from a snapshot
 * that is frozen in the model.
 */
final class Frequencies {

	static final Frequencies NONE = new Frequencies(Map.of(), 0, 0);

	/** Every value may say all that it says. */
	static final Frequencies UNBOUNDED = new Frequencies(Map.of(), 99, 99);

	private final Map<String, Double> bits;

	private final double otherwise;

	private final double most;

	Frequencies(Map<String, Double> bits, double otherwise, double most) {
		this.bits = bits;
		this.otherwise = Weights.exact(otherwise);
		this.most = Weights.exact(most);
	}

	/** The same with values that were counted. */
	Frequencies with(Map<String, Double> counted) {
		return new Frequencies(Map.copyOf(counted), this.otherwise, 99);
	}

	/** How rare the world holds a value, Latin or Han. */
	double of(String value) {
		return Pinyin.hasHan(value) ? han(value) : bits(value);
	}

	double bits(String value) {
		var known = this.bits.get(value);
		return Math.min(this.most, (known != null) ? known : this.otherwise);
	}

	/** The same for a Han given name: what its characters say, one by one. */
	double han(String given) {
		var known = this.bits.get(given);
		if (known != null) {
			return Math.min(this.most, known);
		}
		var sum = 0.0;
		for (int i = 0; i < given.length(); i++) {
			sum += this.bits.getOrDefault(given.substring(i, i + 1), this.otherwise - 2);
		}
		return Math.min(this.most, Weights.exact(sum));
	}

}
