package io.c360.api.campaign;

import java.util.List;
import java.util.Set;

import io.c360.customer.CustomerProblem;
import io.c360.customer.campaign.Audience;
import io.c360.customer.campaign.BundleType;
import io.c360.customer.party.Attribute;
import org.jspecify.annotations.Nullable;

/** Whom a wave is for, by the names of the schema. */
record AudienceInput(@Nullable String city, List<BundleType> bundles, List<String> tiers, String channel,
		double leastResponse, int most, int heldPerMille) {

	private static final Set<String> TIERS = Set.of("CORE", "ORDINARY", "BASIC");

	/**
	 * What it says.
	 * @throws CustomerProblem.Invalid when nobody can be meant
	 */
	Audience audience() {
		require(!this.bundles.isEmpty(), "Name what they have before");
		require(!this.tiers.isEmpty() && TIERS.containsAll(this.tiers), "Target groups are CORE, ORDINARY and BASIC");
		require(!this.channel.isBlank() && this.channel.length() <= 40, "Name a channel, such as outbound-call");
		require(this.leastResponse >= 0 && this.leastResponse <= 1, "A response is 0 to 1");
		require(this.most >= 0, "At most how many is not less than 0");
		require(this.heldPerMille >= 0 && this.heldPerMille <= 500, "Hold out 0 to 500 of a thousand");
		return new Audience((this.city != null) ? Attribute.CITY.normalise(this.city) : null, Set.copyOf(this.bundles),
				Set.copyOf(this.tiers), this.channel, this.leastResponse, this.most, this.heldPerMille);
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new CustomerProblem.Invalid(otherwise);
		}
	}

}
