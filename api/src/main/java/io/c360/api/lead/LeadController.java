package io.c360.api.lead;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.access.Reading;
import io.c360.api.access.Viewer;
import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.Customers;
import io.c360.customer.RecordId;
import io.c360.customer.lead.LeadEventType;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.lead.LeadGraph;
import io.c360.graph.lead.LeadView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;

@Controller
class LeadController {

	/** Somebody bound to a city may pass many leads of others before one of theirs. */
	private static final int PAGE = 100;

	private final LeadGraph graph;

	private final Leads leads;

	private final Customers customers;

	private final InstantSource clock;

	LeadController(LeadGraph graph, Leads leads, Customers customers, InstantSource clock) {
		this.graph = graph;
		this.leads = leads;
		this.customers = customers;
		this.clock = clock;
	}

	@QueryMapping
	@Nullable LeadAnswer lead(@Argument String id, DataFetchingEnvironment environment) {
		return this.graph.find(LeadEntry.id(id))
			.filter(view -> this.customers.met(view.customer(), environment).isPresent())
			.map(LeadAnswer::of)
			.orElse(null);
	}

	@QueryMapping
	@Nullable List<LeadWork> storeWork(@Argument String store, @Argument int first, @Argument @Nullable String after,
			DataFetchingEnvironment environment) {
		LeadRights.requireStore(Reading.of(environment).viewer(), store);
		var now = this.clock.instant();
		return this.graph.store(store, Objects.requireNonNullElse(after, ""), Asked.pageSize(first))
			.stream()
			.map(view -> LeadWork.of(view, now))
			.toList();
	}

	@QueryMapping
	@Nullable List<LeadWork> outboundWork(@Argument int first, @Argument @Nullable String after,
			DataFetchingEnvironment environment) {
		var most = Asked.pageSize(first);
		var now = this.clock.instant();
		var work = new ArrayList<LeadWork>();
		var place = Objects.requireNonNullElse(after, "");
		List<LeadView> page;
		do {
			page = this.graph.outbound(place, PAGE);
			var met = this.customers.met(page.stream().map(LeadView::customer).toList(), environment);
			page.stream()
				.filter(view -> met.contains(view.customer()))
				.map(view -> LeadWork.of(view, now))
				.forEach(work::add);
			place = page.isEmpty() ? place : LeadWork.of(page.getLast(), now).cursor();
		}
		while (work.size() < most && page.size() == PAGE);
		return work.stream().limit(most).toList();
	}

	@MutationMapping
	@Nullable LeadAnswer enterLeadEvent(@Argument LeadEntry entry, @AuthenticationPrincipal Jwt jwt,
			DataFetchingEnvironment environment) {
		return LeadAnswer.of(this.leads.enter(entry.checked(), Reading.of(environment).viewer(),
				id -> this.customers.met(id, environment).isPresent(), Viewer.nameOf(jwt), this.clock.instant()));
	}

	@SchemaMapping(typeName = "Lead")
	List<EventAnswer> events(LeadAnswer lead, @Argument int first) {
		return this.graph.events(lead.id(), Asked.pageSize(first))
			.stream()
			.map(event -> new EventAnswer(event.id(), event.at(), event.type(), event.channel(), event.agent(),
					event.store(), event.reason(), event.note(), lead.told().disregardedBecause(event.id())))
			.toList();
	}

	@SchemaMapping(typeName = "Lead")
	@Nullable CustomerAnswer customer(LeadAnswer lead, DataFetchingEnvironment environment) {
		return this.customers.find(List.of(new CustomerKey.ById(lead.owner())), environment).orElse(null);
	}

	/** Something that happened, and why it changes nothing. */
	record EventAnswer(RecordId id, Instant at, LeadEventType type, @Nullable String channel, @Nullable String agent,
			@Nullable String store, @Nullable String reason, @Nullable String note, @Nullable String disregarded) {
	}

}
