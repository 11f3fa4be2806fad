package io.c360.api.decision;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.access.Reading;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.Customers;
import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.decision.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes in what became of an action, from whoever may meet the customer, and takes it
 * back.
 */
@Controller
class ResponseController {

	private final Customers customers;

	private final Decisions decisions;

	private final Answers answers;

	private final InstantSource clock;

	ResponseController(Customers customers, Decisions decisions, Answers answers, InstantSource clock) {
		this.customers = customers;
		this.decisions = decisions;
		this.answers = answers;
		this.clock = clock;
	}

	@MutationMapping
	@Nullable ActionResponse respondToAction(@Argument String decision, @Argument String action, @Argument Contact.Answer outcome,
			@Argument @Nullable String reason, @Argument @Nullable String channel,
			DataFetchingEnvironment environment) {
		var given = new Answers.Given(DecisionId.parse(decision), action, outcome, reason, channel, agent(environment));
		var customer = met(given.decision().customer(), Set.of(), environment);
		return response(this.answers.keep(given, customer.view(), this.clock.instant()), given.decision(), environment);
	}

	@MutationMapping
	@Nullable ActionResponse takeBackAnswer(@Argument String fact, DataFetchingEnvironment environment) {
		var given = parsed(fact);
		var decision = Answers.decision(given);
		var customer = met(decision.customer(), Set.of(), environment);
		return response(this.answers.takeBack(given, customer.view(), agent(environment), this.clock.instant()),
				decision, environment);
	}

	/** Decides again only for who asks what the answer has closed. */
	private ActionResponse response(Outcome kept, DecisionId of, DataFetchingEnvironment environment) {
		var asked = environment.getSelectionSet().contains("dropped");
		var customer = met(of.customer(), asked ? Decisions.PARTS : Set.of(), environment);
		var action = Objects.requireNonNull(kept.action());
		return new ActionResponse(kept.id(), customer.id(), customer.revision(), this.answers.until(kept).orElse(null),
				asked ? dropped(customer, of, action, this.clock.instant()) : null);
	}

	private NextBestActions.@Nullable Dropped dropped(CustomerAnswer customer, DecisionId of, String action,
			Instant now) {
		return this.decisions.decide(customer, of.channel(), Scene.IDLE.name(), null, now)
			.decision()
			.dropped()
			.stream()
			.filter(dropped -> dropped.action().id().equals(action))
			.findFirst()
			.map(NextBestActions.Dropped::of)
			.orElse(null);
	}

	private CustomerAnswer met(CustomerId id, Set<? extends io.c360.graph.profile.ProfilePart<?>> parts,
			DataFetchingEnvironment environment) {
		return this.customers.met(id, parts, environment).orElseThrow(() -> new CustomerProblem.NotFound("customer"));
	}

	private static RecordId parsed(String fact) {
		try {
			return RecordId.parse(fact);
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid("This is not the id of an answer");
		}
	}

	private static String agent(DataFetchingEnvironment environment) {
		return Reading.of(environment).viewer().subject();
	}

}
