package io.c360.customer.campaign;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Whom a wave is for.
 *
 * @param city in normal form; null for all
 * @param bundles what they have before
 * @param tiers target groups
 * @param channel on which they must have agreed to be contacted
 * @param leastResponse what the response model gives them at least
 * @param most how many at most, the best first; 0 for all
 * @param heldPerMille how many of a thousand are left alone, to compare with
 */
public record Audience(@Nullable String city, Set<BundleType> bundles, Set<String> tiers, String channel,
		double leastResponse, int most, int heldPerMille) {

	public Audience {
		bundles = Set.copyOf(bundles);
		tiers = Set.copyOf(tiers);
	}

	/** True for those whom it is for. */
	public boolean admits(Candidate candidate) {
		return candidate.permitted() && this.bundles.contains(candidate.bundle())
				&& this.tiers.contains(candidate.tier()) && candidate.response().value() >= this.leastResponse
				&& (this.city == null || this.city.equals(candidate.city()));
	}

}
