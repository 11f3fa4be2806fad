package io.c360.customer.identity;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;

/** What happened to customers when their records were clustered again. */
public sealed interface EntityEvent {

	/** A customer nobody knew before. */
	record Created(CustomerId customer) implements EntityEvent {
	}

	/** The customer's records belong to another one now; the id redirects for ever. */
	record Merged(CustomerId customer, CustomerId into) implements EntityEvent {
	}

	/** A customer that came out of another one. */
	record Split(CustomerId customer, CustomerId from) implements EntityEvent {
	}

	/** A customer that was merged away is itself again. */
	record Revived(CustomerId customer, CustomerId from) implements EntityEvent {
	}

	/** One record changed customer while both live on. */
	record RecordMoved(RecordId record, CustomerId from, CustomerId to) implements EntityEvent {
	}

	/** None of the customer's records exist any more. */
	record Emptied(CustomerId customer) implements EntityEvent {
	}

}
