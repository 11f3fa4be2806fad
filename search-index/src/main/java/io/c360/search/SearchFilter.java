package io.c360.search;

import java.time.LocalDate;
import java.util.Set;

import io.c360.customer.CustomerProblem;
import io.c360.customer.party.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * Which customers to keep.
 *
 * @param cities customers of one of these cities only; of any city when empty
 * @param type people only or organisations only; null for both
 * @param bands how their value compares; empty for any
 * @param stages where they stand between joining and leaving; empty for any
 * @param stores where they were lately; empty for any
 * @param openComplaint whether somebody owes them an answer; null for both
 * @param contractEndsFrom the first day on which a contract of theirs ends; null for any
 * @param contractEndsTo the last day on which it does; null for any
 */
public record SearchFilter(Set<String> cities, @Nullable PartyType type, Set<String> bands, Set<String> stages,
		Set<String> stores, @Nullable Boolean openComplaint, @Nullable LocalDate contractEndsFrom,
		@Nullable LocalDate contractEndsTo) {

	/** Everybody. */
	public static final SearchFilter NONE = of(Set.of(), null);

	private static final int MOST_WORDS = 50;

	public SearchFilter {
		cities = Set.copyOf(cities);
		bands = Set.copyOf(bands);
		stages = Set.copyOf(stages);
		stores = Set.copyOf(stores);
		if (cities.size() > MOST_WORDS) {
			throw new CustomerProblem.Invalid("A search takes at most " + MOST_WORDS + " cities");
		}
		if (stores.size() > MOST_WORDS) {
			throw new CustomerProblem.Invalid("A search takes at most " + MOST_WORDS + " stores");
		}
	}

	/** Customers of some cities and of a type. */
	public static SearchFilter of(Set<String> cities, @Nullable PartyType type) {
		return new SearchFilter(cities, type, Set.of(), Set.of(), Set.of(), null, null, null);
	}

	/** True when it asks what customers are worth or where they stand. */
	public boolean asksForValue() {
		return !this.bands.isEmpty() || !this.stages.isEmpty();
	}

	/** The same, in one city only. */
	public SearchFilter within(String city) {
		return new SearchFilter(Set.of(city), this.type, this.bands, this.stages, this.stores, this.openComplaint,
				this.contractEndsFrom, this.contractEndsTo);
	}

}
