package io.c360.customer.identity;

import java.util.List;

import io.c360.customer.RecordId;

/**
 * Why two records are, or are not, thought to be one customer.
 *
 * @param parts what each feature says; their bits add up exactly to {@code bits}
 * @param conflict two different numbers of a kind that nobody has two of
 */
public record Explanation(RecordId a, RecordId b, double bits, boolean conflict, double low, double threshold,
		List<Part> parts) {

	public Explanation {
		parts = List.copyOf(parts);
	}

	/**
	 * What one feature says.
	 *
	 * @param feature wire name of the feature
	 * @param level how well it agrees
	 * @param bits positive for the same customer, negative against
	 */
	public record Part(String feature, String level, double bits) {
	}

}
