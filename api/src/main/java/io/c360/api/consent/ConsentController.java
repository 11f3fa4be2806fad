package io.c360.api.consent;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.decision.Decisions;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerKeyInput;
import io.c360.api.profile.Customers;
import io.c360.customer.CustomerProblem;
import io.c360.customer.consent.ConsentDecision;
import io.c360.graph.decision.OwnFacts;
import io.c360.customer.profile.CustomerKey;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ConsentController {

	private final Customers customers;

	private final OwnFacts facts;

	private final InstantSource clock;

	ConsentController(Customers customers, OwnFacts facts, InstantSource clock) {
		this.customers = customers;
		this.facts = facts;
		this.clock = clock;
	}

	@MutationMapping
	@Nullable EnteredConsent enterConsent(@Argument String entry, @Argument CustomerKeyInput customer, @Argument String purpose,
			@Argument @Nullable String channel, @Argument ConsentDecision decision, @Argument @Nullable Instant until,
			@Argument String evidence, DataFetchingEnvironment environment) {
		var said = new ConsentEntry(entry, purpose, channel, decision, until, evidence);
		var known = find(customer.keys(), environment);
		var fact = said.fact(Decisions.party(known.view()), this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		this.facts.record(List.of(fact));
		return new EnteredConsent(fact.id(), known.id(),
				find(List.of(new CustomerKey.ById(known.id())), environment).revision());
	}

	private CustomerAnswer find(List<CustomerKey> keys, DataFetchingEnvironment environment) {
		return this.customers.find(keys, environment).orElseThrow(() -> new CustomerProblem.NotFound("customer"));
	}

}
