package io.c360.api.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import io.c360.api.access.Viewer;
import io.c360.customer.CustomerProblem;
import io.c360.customer.agent.AgentLoop;
import io.c360.customer.agent.Change;
import io.c360.customer.agent.ChannelScorecard;
import io.c360.customer.agent.LoopEntry;
import io.c360.customer.agent.LoopStep;
import io.c360.customer.agent.Ranking;
import io.c360.customer.agent.Share;
import io.c360.customer.value.MarginSeries;
import io.c360.graph.agent.AgentGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;

@Controller
class AgentController {

	private static final Duration BEFORE = Duration.ofDays(90);

	private static final int LONGEST = 200;

	private static final int LONGEST_NOTE = 2000;

	private final AgentGraph agents;

	private final InstantSource clock;

	AgentController(AgentGraph agents, InstantSource clock) {
		this.agents = agents;
		this.clock = clock;
	}

	/** Agents, the best first. */
	record RankingAnswer(Share all, List<Ranked> agents) {

		static RankingAnswer of(Ranking ranking) {
			return new RankingAnswer(ranking.all(), ranking.agents().stream().map(Ranked::of).toList());
		}

	}

	/** One agent. */
	record Ranked(String agent, long called, long intents, long activated, Share success, boolean judged, boolean low) {

		static Ranked of(Ranking.Ranked ranked) {
			var tally = ranked.tally();
			return new Ranked(tally.agent(), tally.called(), tally.intents(), tally.activated(), tally.success(),
					ranked.judged(), ranked.low());
		}

	}

	/** What came of deliveries. */
	record Deliveries(long ordered, long collected, long delivered, long activated, long failed, long paidFen,
			long reconciledFen, long openFen, long mostContacts, Share success, LocalDate from, LocalDate until) {

		static Deliveries of(AgentGraph.DeliveryTally tally, LocalDate from, LocalDate until) {
			return new Deliveries(tally.ordered(), tally.collected(), tally.delivered(), tally.activated(),
					tally.failed(), tally.paid(), tally.reconciled(), tally.paid() - tally.reconciled(),
					tally.mostContacts(), tally.success(), from, until);
		}

	}

	@QueryMapping
	@Nullable RankingAnswer agentRanking(@Argument LocalDate from, @Argument LocalDate until,
			@Argument @Nullable String campaign) {
		return RankingAnswer.of(Ranking.of(this.agents.tallies(start(from, until), start(until), campaign)));
	}

	@QueryMapping
	@Nullable List<AgentGraph.StoreTally> storeRanking(@Argument LocalDate from, @Argument LocalDate until) {
		return this.agents.stores(start(from, until), start(until), this.clock.instant());
	}

	@QueryMapping
	@Nullable Deliveries deliveryReport(@Argument LocalDate from, @Argument LocalDate until) {
		return Deliveries.of(this.agents.deliveries(start(from, until), start(until)), from, until);
	}

	@SchemaMapping(typeName = "DeliveryReport")
	Change change(Deliveries report) {
		var before = report.from().minusDays(ChronoUnit.DAYS.between(report.from(), report.until()));
		return new Change(this.agents.deliveries(start(before), start(report.from())).success(), report.success());
	}

	@SchemaMapping(typeName = "Change")
	String formula(Change change) {
		return Change.FORMULA;
	}

	/** One channel. */
	record ScoredChannel(String channel, long presented, long accepted, long refused, long later, Share success,
			boolean judged, boolean low) {

		static ScoredChannel of(ChannelScorecard.Scored scored) {
			var tally = scored.tally();
			return new ScoredChannel(tally.channel(), tally.presented(), tally.accepted(), tally.refused(),
					tally.later(), tally.success(), scored.judged(), scored.low());
		}

	}

	@QueryMapping
	@Nullable ChannelScorecard channelScorecard(@Argument LocalDate from, @Argument LocalDate until) {
		return ChannelScorecard.of(this.agents.channels(start(from, until), start(until)));
	}

	@SchemaMapping(typeName = "ChannelScorecard")
	List<ScoredChannel> channels(ChannelScorecard card) {
		return card.channels().stream().map(ScoredChannel::of).toList();
	}

	@QueryMapping
	@Nullable AgentLoop agentLoop(@Argument String agent) {
		return this.agents.loop(agent);
	}

	@MutationMapping
	@Nullable AgentLoop takeLoopStep(@Argument String entry, @Argument String agent, @Argument LoopStep step,
			@Argument @Nullable String script, @Argument @Nullable String note, @AuthenticationPrincipal Jwt viewer) {
		if (entry.isBlank() || entry.length() > LONGEST || agent.isBlank() || agent.length() > LONGEST
				|| (script != null && script.length() > LONGEST) || (note != null && note.length() > LONGEST_NOTE)) {
			throw new CustomerProblem.Invalid(
					"A step needs an entry and an agent of at most 200 characters; a note has at most 2000");
		}
		return this.agents.take(new LoopEntry(entry.strip(), agent.strip(), step,
				this.clock.instant().truncatedTo(ChronoUnit.MILLIS), Viewer.nameOf(viewer), script, note));
	}

	@SchemaMapping(typeName = "AgentLoop")
	List<LoopStep> next(AgentLoop loop) {
		return loop.next().stream().sorted().toList();
	}

	@SchemaMapping(typeName = "AgentLoop")
	@Nullable Share before(AgentLoop loop) {
		var began = loop.began();
		return (began == null) ? null : this.agents.tally(loop.agent(), began.minus(BEFORE), began).success();
	}

	@SchemaMapping(typeName = "AgentLoop")
	@Nullable Share since(AgentLoop loop) {
		var ended = loop.ended();
		return (ended == null) ? null : this.agents.tally(loop.agent(), ended, this.clock.instant()).success();
	}

	private static Instant start(LocalDate from, LocalDate until) {
		if (!from.isBefore(until)) {
			throw new CustomerProblem.Invalid("A report goes from a day until a later one");
		}
		return start(from);
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(MarginSeries.ZONE).toInstant();
	}

}
