package io.c360.customer.identity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;

/** Which record is which customer's now, and what happened on the way. */
public record Assignment(Map<RecordId, CustomerId> after, List<EntityEvent> events) {

	public Assignment {
		after = Collections.unmodifiableMap(new TreeMap<>(after));
		events = List.copyOf(events);
	}

}
