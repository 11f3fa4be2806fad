package io.c360.api.winback;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.decision.Decisions;
import io.c360.api.decision.Proposal;
import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.Customers;
import io.c360.api.value.PolicyOfToday;
import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.decision.ActionKind;
import io.c360.customer.party.Attribute;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.winback.Chance;
import io.c360.customer.winback.Leaver;
import io.c360.customer.winback.RivalNumber;
import io.c360.customer.winback.Tie;
import io.c360.graph.winback.WinBackGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class WinBackController {

	private static final int MOST_CUSTOMERS = 1_000;

	private final WinBackGraph graph;

	private final Customers customers;

	private final Decisions decisions;

	private final PolicyOfToday policy;

	private final InstantSource clock;

	WinBackController(WinBackGraph graph, Customers customers, Decisions decisions, PolicyOfToday policy,
			InstantSource clock) {
		this.graph = graph;
		this.customers = customers;
		this.decisions = decisions;
		this.policy = policy;
		this.clock = clock;
	}

	/** One who left and their chance. */
	private record Ranked(Leaver leaver, Chance chance) {
	}

	@QueryMapping
	@Nullable List<WinBackCandidate> winBackCandidates(@Argument @Nullable String group, @Argument @Nullable String city,
			@Argument @Nullable List<String> customers, @Argument @Nullable WinBackFilter filter, @Argument int first,
			DataFetchingEnvironment environment) {
		var most = Asked.pageSize(first);
		var now = this.clock.instant();
		var ranked = ranked(leavers(group, city, customers, now), (filter != null) ? filter : WinBackFilter.EVERYBODY,
				now);
		var candidates = new ArrayList<WinBackCandidate>();
		for (int from = 0; from < ranked.size() && candidates.size() < most; from += most) {
			candidates.addAll(candidates(ranked.subList(from, Math.min(ranked.size(), from + most)), now, environment));
		}
		return candidates.stream().limit(most).toList();
	}

	@SchemaMapping(typeName = "WinBackCandidate")
	List<Tie> ties(WinBackCandidate candidate, @Argument int first) {
		return candidate.known().stream().limit(Asked.pageSize(first)).toList();
	}

	private List<Ranked> ranked(List<Leaver> leavers, WinBackFilter filter, Instant now) {
		var today = LocalDate.ofInstant(now, MarginSeries.ZONE);
		var free = this.policy.get().free();
		return leavers.stream()
			.filter(Leaver::mayBeCalled)
			.filter(filter::keeps)
			.map(leaver -> new Ranked(leaver, Chance.of(leaver, free, today)))
			.sorted(Comparator.comparingDouble((Ranked one) -> one.chance().expected())
				.reversed()
				.thenComparing(one -> one.leaver().customer()))
			.toList();
	}

	private List<Leaver> leavers(@Nullable String group, @Nullable String city, @Nullable List<String> customers,
			Instant now) {
		if (Stream.of(group, city, customers).filter(Objects::nonNull).count() != 1) {
			throw new CustomerProblem.Invalid("Name a group, a city or customers: one of them");
		}
		if (group != null) {
			return this.graph.ofGroup(group, now);
		}
		if (city != null) {
			return this.graph.ofCity(Attribute.CITY.normalise(city), now);
		}
		var named = Objects.requireNonNull(customers);
		if (named.size() > MOST_CUSTOMERS) {
			throw new CustomerProblem.Invalid("Name at most 1,000 customers");
		}
		return this.graph.of(named.stream().map(WinBackController::id).distinct().toList(), now);
	}

	@QueryMapping
	@Nullable List<RivalNumber> rivalNumbers(@Argument @Nullable String group, @Argument @Nullable String city,
			@Argument int first) {
		var most = Asked.pageSize(first);
		if ((group == null) == (city == null)) {
			throw new CustomerProblem.Invalid("Name a group or a city: one of them");
		}
		var found = (group != null) ? this.graph.rivalsOfGroup(group)
				: this.graph.rivalsOfCity(Attribute.CITY.normalise(Objects.requireNonNull(city)));
		return found.stream().limit(most).toList();
	}

	private static CustomerId id(String text) {
		try {
			return CustomerId.parse(text);
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid("A customer id is a UUID");
		}
	}

	/**
	 * Those of some whom whoever asks may meet, and for whom there is something to
	 * propose.
	 */
	private List<WinBackCandidate> candidates(List<Ranked> ranked, Instant now, DataFetchingEnvironment environment) {
		var ids = ranked.stream().map(one -> one.leaver().customer()).toList();
		var met = this.customers.findAll(ids, environment, Decisions.PARTS, "customer");
		var offered = this.graph.offered(List.copyOf(met.keySet()));
		return ranked.stream().flatMap(one -> candidate(one, met, offered, now).stream()).toList();
	}

	private Optional<WinBackCandidate> candidate(Ranked one, Map<CustomerId, CustomerAnswer> met,
			Map<CustomerId, List<Outcome>> offered, Instant now) {
		var customer = met.get(one.leaver().customer());
		if (customer == null) {
			return Optional.empty();
		}
		var made = this.decisions.decide(customer, "outbound-call", "IDLE", null, now);
		return made.decision()
			.on("outbound-call", Integer.MAX_VALUE)
			.stream()
			.filter(kept -> kept.action().kind() == ActionKind.WIN_BACK)
			.findFirst()
			.map(kept -> WinBackCandidate.of(customer, one.leaver(), one.chance(),
					offered.getOrDefault(customer.id(), List.of()),
					Proposal.of(kept, true, made.assessed().situation().traits(), made.rules())));
	}

}
