package io.c360.ingest.relay;

import java.util.List;

import io.c360.graph.change.ChangedCustomer;
import io.c360.graph.change.CustomerActivity;
import io.c360.search.Activity;
import io.c360.search.SearchableCustomer;

/** Turns what the graph says of a customer into what the index is told. */
public final class Searchable {

	private Searchable() {
	}

	/** The customer as of the revision that was read. */
	public static SearchableCustomer of(ChangedCustomer customer) {
		return customer.former() ? SearchableCustomer.former(customer.id(), customer.revision())
				: new SearchableCustomer(customer.id(), customer.revision(), false, customer.records(),
						customer.groupNames(), customer.msisdns(), List.of(), activity(customer.activity()));
	}

	private static Activity activity(CustomerActivity known) {
		return new Activity(known.texts(), known.stores(), known.openComplaint(), known.contractEnds(), known.band(),
				known.stage());
	}

}
