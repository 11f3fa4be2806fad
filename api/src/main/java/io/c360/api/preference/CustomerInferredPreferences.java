package io.c360.api.preference;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.preference.InferredPreference;
import io.c360.graph.decision.ValueFactsPart;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerInferredPreferences implements CustomerField {

	private static final ValueFactsPart FACTS = new ValueFactsPart();

	private final InstantSource clock;

	CustomerInferredPreferences(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public String name() {
		return "inferredPreferences";
	}

	@Override
	public Set<ValueFactsPart> parts(Asked asked) {
		return Set.of(FACTS);
	}

	@SchemaMapping(typeName = "Customer")
	List<InferredPreference> inferredPreferences(CustomerAnswer customer) {
		var facts = customer.part(FACTS);
		return InferredPreference.of(facts.contacts(), facts.bills(), facts.topups(), this.clock.instant());
	}

}
