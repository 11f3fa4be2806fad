package io.c360.customer.segment;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * In which segment a customer is, and why.
 *
 * @param distance to its middle, on the scale of the model; null where a rule decided
 * @param next the segment that is nearest but one; null where a rule decided
 * @param nextDistance to the middle of that one
 * @param reasons by which features the customer is nearer to this one than to the next,
 * the strongest first
 */
public record Segment(String name, @Nullable Double distance, @Nullable String next, @Nullable Double nextDistance,
		List<Reason> reasons, @Nullable String rule) {

	public Segment {
		reasons = List.copyOf(reasons);
	}

	Segment(String name, double distance, String next, double nextDistance, List<Reason> reasons) {
		this(name, distance, next, nextDistance, reasons, null);
	}

	static Segment byRule(String name, String rule) {
		return new Segment(name, null, null, null, List.of(), rule);
	}

	/**
	 * What pulls a customer to their segment.
	 *
	 * @param value what it is of the customer
	 * @param middle what it is in the middle of the segment
	 * @param pull by how much it brings them nearer to this segment than to the next, in
	 * squared distances: the pulls of all features add up to the difference
	 */
	public record Reason(Feature feature, double value, double middle, double pull) {
	}

}
