package io.c360.search;

import java.util.List;

import io.c360.customer.CustomerId;
import io.c360.customer.party.Party;

/**
 * What the index is told of a customer, as of one revision.
 *
 * @param former true for a customer who is no more, merged into another or erased: from
 * then on nobody finds them, and no late write brings them back
 * @param records every source record of the customer
 * @param groupNames names of the households, enterprises and networks they belong to
 * @param msisdns numbers of their subscriptions
 * @param accounts billing accounts of their subscriptions
 * @param activity what happened to them, as far as it is searched
 */
public record SearchableCustomer(CustomerId id, long revision, boolean former, List<Party> records,
		List<String> groupNames, List<String> msisdns, List<String> accounts, Activity activity) {

	public SearchableCustomer {
		records = List.copyOf(records);
		groupNames = List.copyOf(groupNames);
		msisdns = List.copyOf(msisdns);
		accounts = List.copyOf(accounts);
	}

	/** A customer of whom nothing else is searched than who they are. */
	public SearchableCustomer(CustomerId id, long revision, boolean former, List<Party> records,
			List<String> groupNames, List<String> msisdns, List<String> accounts) {
		this(id, revision, former, records, groupNames, msisdns, accounts, Activity.NONE);
	}

	/** A customer who is no more. */
	public static SearchableCustomer former(CustomerId id, long revision) {
		return new SearchableCustomer(id, revision, true, List.of(), List.of(), List.of(), List.of());
	}

	/** What the index would say of the customer, for comparison with what it says. */
	public String hash() {
		return CustomerDocument.of(this).hash();
	}

	/** The id only: the rest is personal data. */
	@Override
	public String toString() {
		return "customer " + this.id + " at revision " + this.revision;
	}

}
