package io.c360.graph.identity;

import java.util.List;

import io.c360.customer.CustomerId;
import io.c360.customer.identity.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by what somebody said.
 *
 * @param customer the one customer whom it fits; null for somebody new, and where it fits
 * several
 * @param contested true when it fits several who are clearly not one
 * @param candidates who is near, the nearest first
 */
public record Recognized(@Nullable CustomerId customer, boolean contested, List<Candidate> candidates) {

	/** A customer who is near, with what speaks for and against them. */
	public record Candidate(CustomerId customer, Explanation explanation) {
	}

}
