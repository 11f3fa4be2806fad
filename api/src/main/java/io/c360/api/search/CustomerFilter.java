package io.c360.api.search;

import java.util.List;
import java.util.Set;

import io.c360.customer.party.PartyType;
import io.c360.search.CustomerQuery;
import org.jspecify.annotations.Nullable;

/** Which customers to keep; all of them where it says nothing. */
record CustomerFilter(@Nullable List<String> cities, @Nullable PartyType kind) {

	/** What is looked for under a filter that may be absent. */
	static CustomerQuery query(String text, @Nullable CustomerFilter filter) {
		var cities = (filter != null && filter.cities() != null) ? filter.cities() : List.<String>of();
		return new CustomerQuery(text, Set.copyOf(cities), (filter != null) ? filter.kind() : null);
	}

}
