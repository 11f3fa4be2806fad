package io.c360.api.decision;

import java.time.InstantSource;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.profile.Customers;
import io.c360.customer.CustomerProblem;
import io.c360.customer.decision.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Takes in what became of an action, from whoever may meet the customer. */
@Controller
class ResponseController {

	private final Customers customers;

	private final Decisions decisions;

	private final InstantSource clock;

	ResponseController(Customers customers, Decisions decisions, InstantSource clock) {
		this.customers = customers;
		this.decisions = decisions;
		this.clock = clock;
	}

	@MutationMapping
	@Nullable ActionResponse respondToAction(@Argument String decision, @Argument String action, @Argument Contact.Answer outcome,
			@Argument @Nullable String reason, @Argument @Nullable String channel,
			DataFetchingEnvironment environment) {
		var made = DecisionId.parse(decision);
		var customer = this.customers.met(made.customer(), environment)
			.orElseThrow(() -> new CustomerProblem.NotFound("customer"));
		return this.decisions.respond(made, customer.view(), action, outcome, reason, channel, this.clock.instant());
	}

}
