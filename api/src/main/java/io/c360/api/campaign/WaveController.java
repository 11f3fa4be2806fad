package io.c360.api.campaign;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.access.Reading;
import io.c360.api.access.Viewer;
import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.Activations;
import io.c360.customer.campaign.Campaign;
import io.c360.customer.campaign.Occurrence;
import io.c360.customer.campaign.ReferenceFigure;
import io.c360.customer.campaign.Wave;
import io.c360.customer.campaign.WaveOrder;
import io.c360.customer.score.ResponseVariable;
import io.c360.customer.value.MarginSeries;
import io.c360.graph.campaign.AudienceGraph;
import io.c360.graph.campaign.CampaignGraph;
import io.c360.graph.campaign.MembershipsPart;
import io.c360.graph.campaign.WaveGraph;
import io.c360.graph.decision.OwnFacts;
import io.c360.rules.ChannelCatalogue;
import io.c360.rules.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;

@Controller
class WaveController implements CustomerField {

	private static final MembershipsPart MEMBERSHIPS = new MembershipsPart();

	private static final int LONGEST = 200;

	private final CampaignGraph campaigns;

	private final WaveGraph waves;

	private final AudienceGraph audiences;

	private final RuleBook book;

	private final InstantSource clock;

	WaveController(CampaignGraph campaigns, WaveGraph waves, AudienceGraph audiences, RuleBook book,
			InstantSource clock) {
		this.campaigns = campaigns;
		this.waves = waves;
		this.audiences = audiences;
		this.book = book;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "audiences";
	}

	@Override
	public Set<MembershipsPart> parts(Asked asked) {
		return Set.of(MEMBERSHIPS);
	}

	/** A place in an audience. */
	record Membership(String wave, MemberAnswer member) {
	}

	@SchemaMapping(typeName = "Customer")
	@Nullable List<Membership> audiences(CustomerAnswer customer) {
		return customer.part(MEMBERSHIPS)
			.stream()
			.map(place -> new Membership(place.wave(), MemberAnswer.of(place.member())))
			.toList();
	}

	@QueryMapping
	@Nullable List<Campaign> campaigns() {
		return this.campaigns.all();
	}

	@QueryMapping
	@Nullable List<WaveAnswer> waves(@Argument String campaign) {
		return this.waves.of(campaign(campaign)).stream().map(WaveAnswer::of).toList();
	}

	@QueryMapping
	@Nullable WaveAnswer wave(@Argument String id) {
		return this.waves.find(id).map(WaveAnswer::of).orElse(null);
	}

	@QueryMapping
	@Nullable List<ResponseVariable> responseVariables() {
		return ResponseVariable.all();
	}

	@QueryMapping
	@Nullable List<ReferenceFigure> referenceFigures() {
		return Activations.figures();
	}

	@MutationMapping
	@PreAuthorize("hasRole('ANALYST')")
	@Nullable WaveAnswer planWave(@Argument String entry, @Argument String campaign, @Argument String name,
			@Argument AudienceInput audience, @Argument @Nullable String product, @AuthenticationPrincipal Jwt viewer) {
		if (entry.isBlank() || entry.length() > LONGEST || name.isBlank() || name.length() > LONGEST) {
			throw new CustomerProblem.Invalid("A wave needs an entry and a name of at most 200 characters");
		}
		var of = campaign(campaign);
		requireOpen(this.campaigns.find(of).orElseThrow(() -> new CustomerProblem.NotFound("campaign")));
		var id = new RecordId(OwnFacts.SOURCE, entry.strip()).toString();
		var planned = audience.audience();
		WaveOrder
			.hinders(planned,
					this.waves.of(of).stream().filter(wave -> !wave.id().equals(id)).map(Wave::audience).toList())
			.ifPresent(because -> {
				throw new CustomerProblem.Conflict(because);
			});
		return WaveAnswer.of(this.waves.plan(new Wave(id, of, name.strip(), planned, product, Viewer.nameOf(viewer),
				this.clock.instant().truncatedTo(ChronoUnit.MILLIS), null, null, 0, 0, 0, null)));
	}

	/**
	 * A campaign that recurs has its waves each time that it comes back, until it is
	 * over.
	 */
	private void requireOpen(Campaign campaign) {
		var today = LocalDate.ofInstant(this.clock.instant(), MarginSeries.ZONE);
		if (campaign.recurs() != null) {
			throw new CustomerProblem.Conflict("This campaign recurs: plan the wave for one of its occurrences"
					+ Occurrence.from(campaign, today, 1)
						.stream()
						.map(one -> ", next " + one.id())
						.collect(Collectors.joining()));
		}
		this.campaigns.occurrence(campaign.id())
			.filter(one -> one.state(today) == Occurrence.State.OVER)
			.ifPresent(one -> {
				throw new CustomerProblem.Conflict(
						"This occurrence was over on " + one.ends() + "; plan for a later one");
			});
	}

	/** How an audience is now beside how it was frozen. */
	record Check(long size, long held, String hash, boolean unchanged, long erased) {
	}

	@SchemaMapping(typeName = "Wave")
	@Nullable Check check(WaveAnswer wave) {
		if (wave.frozenAt() == null) {
			return null;
		}
		var now = this.audiences.check(wave.id());
		return new Check(now.size(), now.held(), now.hash(), now.hash().equals(wave.hash()), wave.size() - now.size());
	}

	/** Whom a wave reaches, and the lead of it. */
	record Reached(CustomerId customer, @Nullable String lead, MemberAnswer member) {
	}

	@SchemaMapping(typeName = "Wave")
	List<Reached> reached(WaveAnswer wave, @Argument int first, @Argument int skip,
			DataFetchingEnvironment environment) {
		var reading = Reading.of(environment);
		return this.waves.ranked(wave.id(), Math.max(0, skip), Asked.pageSize(first)).stream().map(one -> {
			reading.of(one.customer());
			return new Reached(one.customer(), one.lead(), MemberAnswer.of(one.member()));
		}).toList();
	}

	@SchemaMapping(typeName = "Wave")
	@Nullable Long days(WaveAnswer wave) {
		return channel(wave).map(channel -> channel.days(wave.size() - wave.held())).orElse(null);
	}

	@SchemaMapping(typeName = "Wave")
	@Nullable Long cost(WaveAnswer wave) {
		return channel(wave).map(channel -> channel.cost() * (wave.size() - wave.held())).orElse(null);
	}

	private Optional<ChannelCatalogue.Channel> channel(WaveAnswer wave) {
		return (wave.frozenAt() == null) ? Optional.empty() : this.book.now().channels().channel(wave.channel());
	}

	@SchemaMapping(typeName = "Wave")
	@Nullable WaveReportAnswer report(WaveAnswer wave) {
		return (wave.frozenAt() == null) ? null : WaveReportAnswer.of(this.waves.report(wave.told()));
	}

	private static RecordId campaign(String text) {
		try {
			return RecordId.parse(text.strip());
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid("The id of a campaign is source/key");
		}
	}

}
