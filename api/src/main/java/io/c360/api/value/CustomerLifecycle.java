package io.c360.api.value;

import java.time.InstantSource;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.lifecycle.Lifecycle;
import io.c360.customer.lifecycle.StageRules;
import io.c360.graph.decision.ValueFactsPart;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerLifecycle implements CustomerField {

	private static final ValueFactsPart FACTS = new ValueFactsPart();

	private final StageRules rules;

	private final InstantSource clock;

	CustomerLifecycle(StageRules rules, InstantSource clock) {
		this.rules = rules;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "lifecycle";
	}

	@Override
	public Set<ValueFactsPart> parts(Asked asked) {
		return Set.of(FACTS);
	}

	@SchemaMapping(typeName = "Customer")
	@Nullable Lifecycle lifecycle(CustomerAnswer customer) {
		return Lifecycle.of(customer.part(FACTS), this.rules, this.clock.instant());
	}

}
