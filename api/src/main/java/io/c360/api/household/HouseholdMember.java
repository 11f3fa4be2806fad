package io.c360.api.household;

import java.time.Instant;
import java.util.List;

import io.c360.api.access.Sight;
import io.c360.customer.CustomerId;
import io.c360.customer.household.Evidence;
import io.c360.customer.household.Household;
import io.c360.customer.party.Attribute;
import io.c360.customer.profile.GoldenProfile;
import io.c360.graph.household.KeptHousehold;
import org.jspecify.annotations.Nullable;

/** Somebody who belongs to a household: who it is, not how to reach them. */
record HouseholdMember(CustomerId id, @Nullable String displayName, List<Household.Role> roles, @Nullable Instant from,
		@Nullable Instant to, double confidence, List<Evidence> evidence) {

	static HouseholdMember of(KeptHousehold.Member member, Sight sight) {
		var name = sight.sees(Attribute.FULL_NAME)
				? GoldenProfile.of(member.customer().records()).displayName().orElse(null) : null;
		var belonging = member.belonging();
		return new HouseholdMember(member.customer().id(), name, belonging.roles(), belonging.span().from(),
				belonging.span().to(), belonging.confidence(), belonging.evidence());
	}

	/** The id only: a name is personal data. */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
