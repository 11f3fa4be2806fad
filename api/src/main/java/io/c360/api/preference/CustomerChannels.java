package io.c360.api.preference;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.preference.ChannelPreference;
import io.c360.graph.decision.StandingPart;
import io.c360.graph.preference.PreferencesPart;
import io.c360.graph.profile.ProfilePart;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerChannels implements CustomerField {

	private static final PreferencesPart PREFERENCES = new PreferencesPart();

	private static final StandingPart STANDING = new StandingPart();

	private final InstantSource clock;

	CustomerChannels(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public String name() {
		return "channelPreferences";
	}

	@Override
	public Set<ProfilePart<?>> parts(Asked asked) {
		return Set.of(PREFERENCES, STANDING);
	}

	@SchemaMapping(typeName = "Customer")
	@Nullable List<ChannelPreference> channelPreferences(CustomerAnswer customer, @Argument String purpose) {
		var standing = customer.part(STANDING);
		return ChannelPreference.of(standing.own().outcomes(), standing.facts().contacts(), customer.part(PREFERENCES),
				standing.consents(), purpose, this.clock.instant());
	}

}
