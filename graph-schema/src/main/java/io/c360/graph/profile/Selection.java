package io.c360.graph.profile;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of a customer; nothing else is read.
 *
 * @param members how many members of each group; 0 for none
 * @param timeline null when the timeline is not asked for
 */
public record Selection(boolean subscriptions, boolean complaints, boolean groups, int members,
		@Nullable TimelinePage timeline) {

	/** Who the customer is, and nothing else. */
	public static Selection identityOnly() {
		return new Selection(false, false, false, 0, null);
	}

}
