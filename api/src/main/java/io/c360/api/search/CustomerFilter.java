package io.c360.api.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.c360.api.access.AccessRefusal;
import io.c360.customer.lifecycle.Stage;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.PartyType;
import io.c360.customer.value.ValueBand;
import io.c360.search.SearchFilter;
import org.jspecify.annotations.Nullable;

/** Which customers to keep; all of them where it says nothing. */
record CustomerFilter(@Nullable List<String> cities, @Nullable PartyType kind, @Nullable List<ValueBand> bands,
		@Nullable List<Stage> stages, @Nullable List<String> stores, @Nullable Boolean openComplaint,
		@Nullable LocalDate contractEndsFrom, @Nullable LocalDate contractEndsTo) {

	/**
	 * The filter that the index knows.
	 * @param onlyCity the only city in which whoever asks may look; null for any
	 * @throws AccessRefusal when other cities are asked for
	 */
	SearchFilter within(@Nullable String onlyCity) {
		var filter = new SearchFilter(words(this.cities), this.kind, words(this.bands), words(this.stages),
				words(this.stores), this.openComplaint, this.contractEndsFrom, this.contractEndsTo);
		if (onlyCity == null) {
			return filter;
		}
		if (filter.cities().stream().map(Attribute.CITY::normalise).anyMatch(city -> !city.equals(onlyCity))) {
			throw new AccessRefusal("You may look for customers of your own city only");
		}
		return filter.within(onlyCity);
	}

	private static Set<String> words(@Nullable List<?> words) {
		return (words != null) ? words.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet()) : Set.of();
	}

}
