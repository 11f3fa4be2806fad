package io.c360.api.score;

import java.time.InstantSource;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.score.ServiceSegment;
import io.c360.graph.decision.StandingPart;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerSegment implements CustomerField {

	private static final StandingPart STANDING = new StandingPart();

	private final InstantSource clock;

	CustomerSegment(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public String name() {
		return "serviceSegment";
	}

	@Override
	public Set<StandingPart> parts(Asked asked) {
		return Set.of(STANDING);
	}

	@SchemaMapping(typeName = "Customer")
	@Nullable ServiceSegment serviceSegment(CustomerAnswer customer) {
		var facts = customer.part(STANDING).facts();
		return ServiceSegment.of(facts.contacts(), facts.complaints(), this.clock.instant());
	}

}
