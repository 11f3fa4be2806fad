package io.c360.api.popup;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.access.AccessRefusal;
import io.c360.api.access.Reading;
import io.c360.api.access.Viewer;
import io.c360.api.decision.Decisions;
import io.c360.api.decision.Scene;
import io.c360.api.lead.Leads;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerKeyInput;
import io.c360.api.profile.Customers;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.decision.ArrivalGraph.Arrival;
import io.c360.graph.decision.OwnFacts;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.ProfilePart;
import io.c360.graph.profile.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Controller
class PopupController {

	private static final String TILL = "till";

	private static final int LONGEST = 100;

	private static final Set<ProfilePart<?>> PARTS = Stream
		.concat(Decisions.PARTS.stream(), Stream.<ProfilePart<?>>of(Leads.PART))
		.collect(Collectors.toUnmodifiableSet());

	private final Customers customers;

	private final ProfileGraph profiles;

	private final Decisions decisions;

	private final OwnFacts facts;

	private final Leads leads;

	private final TillFeed feed;

	private final InstantSource clock;

	PopupController(Customers customers, ProfileGraph profiles, Decisions decisions, OwnFacts facts, Leads leads,
			TillFeed feed, InstantSource clock) {
		this.customers = customers;
		this.profiles = profiles;
		this.decisions = decisions;
		this.facts = facts;
		this.leads = leads;
		this.feed = feed;
		this.clock = clock;
	}

	@QueryMapping
	@Nullable Popup upsellPopup(@Argument CustomerKeyInput customer, @Argument String store, @Argument Scene scene,
			DataFetchingEnvironment environment) {
		requireOwn(Reading.of(environment).viewer(), store);
		return this.customers.find(customer.keys(), environment, PARTS)
			.map(found -> popup(found, scene, now()))
			.orElse(null);
	}

	@MutationMapping
	@Nullable Popup recognise(@Argument CustomerKeyInput customer, @Argument String store, @Argument String till,
			@Argument Scene scene, DataFetchingEnvironment environment) {
		requireOwn(Reading.of(environment).viewer(), store);
		requireName(till);
		var found = this.customers.find(customer.keys(), environment, PARTS)
			.orElseThrow(() -> new CustomerProblem.NotFound("customer"));
		var at = now();
		var popup = popup(found, scene, at);
		var contact = new RecordId(OwnFacts.SOURCE, "recognised:" + UUID.randomUUID());
		this.facts.record(List.of(new Interaction(contact, Decisions.party(found.view()), at, TILL, "inbound",
				"transaction", null, null, store, till, null, null)));
		this.decisions.shown(popup.decision(), popup.shown(), Decisions.party(found.view()), at);
		this.leads.arrived(found.part(Leads.PART), store, contact, at);
		return popup;
	}

	@SchemaMapping(typeName = "Live")
	Flux<Popup> popups(@Argument String store, @Argument String till, @Argument Scene scene,
			DataFetchingEnvironment environment) {
		var reading = Reading.of(environment);
		requireOwn(reading.viewer(), store);
		requireName(till);
		return Flux.<Arrival>create(sink -> sink.onDispose(this.feed.listen(till, sink::next)::run))
			.concatMap(arrival -> Mono.fromCallable(() -> pushed(arrival, reading, scene))
				.subscribeOn(Schedulers.boundedElastic()));
	}

	/** Null, and hence nothing, when the customer is no more. */
	private @Nullable Popup pushed(Arrival arrival, Reading reading, Scene scene) {
		var found = this.profiles.find(new CustomerKey.ById(arrival.customer()), Selection.identityOnly().and(PARTS));
		if (found.isEmpty()) {
			return null;
		}
		reading.of(found.get().id());
		var popup = popup(new CustomerAnswer(found.get(), reading.viewer().sight()), scene, arrival.at());
		this.decisions.shown(popup.decision(), popup.shown(), Decisions.party(found.get()), arrival.at());
		return popup;
	}

	private Popup popup(CustomerAnswer customer, Scene scene, Instant at) {
		return Popup.of(customer, this.decisions.decide(customer, TILL, scene.name(), null, at),
				customer.part(Leads.PART).stream().anyMatch(told -> Leads.isExpected(told.lead())));
	}

	/** Whoever serves one store is told of its tills only. */
	private static void requireOwn(Viewer viewer, String store) {
		requireName(store);
		if (viewer.store() != null && !viewer.store().equals("*") && !viewer.store().equals(store)) {
			throw new AccessRefusal("This is another store than yours");
		}
	}

	private static void requireName(String name) {
		if (name.isBlank() || name.length() > LONGEST) {
			throw new CustomerProblem.Invalid("A store and a till need a name of at most " + LONGEST + " characters");
		}
	}

	/** As the graph keeps it and a decision names it. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
