package io.c360.api.search;

import java.util.List;
import java.util.Set;

import io.c360.api.access.AccessRefusal;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.PartyType;
import io.c360.search.CustomerQuery;
import org.jspecify.annotations.Nullable;

/** Which customers to keep; all of them where it says nothing. */
record CustomerFilter(@Nullable List<String> cities, @Nullable PartyType kind) {

	/**
	 * What is looked for under a filter that may be absent.
	 * @param onlyCity the only city in which whoever asks may look; null for any
	 * @throws AccessRefusal when other cities are asked for
	 */
	static CustomerQuery query(String text, @Nullable CustomerFilter filter, @Nullable String onlyCity) {
		var cities = (filter != null && filter.cities() != null) ? filter.cities() : List.<String>of();
		if (onlyCity != null
				&& cities.stream().map(Attribute.CITY::normalise).anyMatch(city -> !city.equals(onlyCity))) {
			throw new AccessRefusal("You may look for customers of your own city only");
		}
		return new CustomerQuery(text, (onlyCity != null) ? Set.of(onlyCity) : Set.copyOf(cities),
				(filter != null) ? filter.kind() : null);
	}

}
