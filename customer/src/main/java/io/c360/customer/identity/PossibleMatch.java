package io.c360.customer.identity;

import java.util.SortedSet;

import io.c360.customer.RecordId;

/**
 * Two clusters that a steward should look at.
 *
 * @param bits mean evidence between them
 */
public record PossibleMatch(SortedSet<RecordId> left, SortedSet<RecordId> right, double bits, Reason reason) {

	/** Why it was not decided without a person. */
	public enum Reason {

		/** Above the low threshold, below the merging one. */
		WEAK,
		/** A newcomer that fits two customers about equally well. */
		CONTESTED,
		/** Much agrees, but a number that nobody has two of differs. */
		CONFLICT

	}

}
