package io.c360.graph.change;

import java.time.Instant;
import java.util.List;

import io.c360.customer.CustomerId;
import io.c360.customer.party.Party;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the index must know them.
 *
 * @param revision not newer than the rest, so that the rest is never older than it says
 * @param former true for a customer who was merged into another: the index forgets them
 * @param since when the oldest change came that was not delivered; null when none waits
 * @param records what sources say of the customer
 * @param groupNames names of the groups that the customer belongs to
 * @param msisdns numbers of the customer's subscriptions
 * @param activity what happened to the customer, as far as it is searched
 * @param stale true while the index does not have the newest words or standing
 */
public record ChangedCustomer(CustomerId id, long revision, boolean former, @Nullable Instant since,
		List<Party> records, List<String> groupNames, List<String> msisdns, CustomerActivity activity, boolean stale) {

	/** The id and revision only: the rest is personal data. */
	@Override
	public String toString() {
		return this.id + "@" + this.revision;
	}

}
