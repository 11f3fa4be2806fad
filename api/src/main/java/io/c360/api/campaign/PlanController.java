package io.c360.api.campaign;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import io.c360.api.access.Viewer;
import io.c360.api.profile.Asked;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.CampaignPlan;
import io.c360.customer.campaign.CampaignTemplate;
import io.c360.customer.campaign.GateEntry;
import io.c360.customer.campaign.Occurrence;
import io.c360.customer.campaign.TaskEntry;
import io.c360.customer.campaign.TaskState;
import io.c360.customer.value.MarginSeries;
import io.c360.graph.campaign.CampaignGraph;
import io.c360.graph.campaign.PlanGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;

@Controller
class PlanController {

	private static final int LONGEST = 200;

	private static final int LONGEST_NOTE = 2000;

	private final PlanGraph plans;

	private final CampaignGraph campaigns;

	private final InstantSource clock;

	PlanController(PlanGraph plans, CampaignGraph campaigns, InstantSource clock) {
		this.plans = plans;
		this.campaigns = campaigns;
		this.clock = clock;
	}

	@QueryMapping
	@Nullable CampaignPlan campaignPlan(@Argument String campaign, @Argument @Nullable LocalDate begins) {
		var of = campaign(campaign);
		var from = (begins != null) ? begins : begins(of);
		return CampaignPlan.of(from, this.plans.gates(of), this.plans.tasks(of),
				this.plans.activated(of, from.atStartOfDay(MarginSeries.ZONE).toInstant()), today());
	}

	/** An occurrence is a short sale: it is prepared in the month before. */
	private LocalDate begins(RecordId campaign) {
		return this.campaigns.occurrence(campaign)
			.map(occurrence -> occurrence.begins().minusMonths(1))
			.orElseThrow(() -> new CustomerProblem.Invalid(
					"Say when the preparation begins; only an occurrence, such as battle/2026-11, knows by itself"));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), MarginSeries.ZONE);
	}

	@MutationMapping
	@PreAuthorize("hasRole('ANALYST')")
	@Nullable CampaignPlan enterGate(@Argument String entry, @Argument String campaign, @Argument @Nullable LocalDate begins,
			@Argument String gate, @Argument int permille, @Argument @Nullable String note,
			@AuthenticationPrincipal Jwt viewer) {
		requireShort(entry, note);
		if (!CampaignPlan.hasGate(gate) || permille < 0 || permille > 1000) {
			throw new CustomerProblem.Invalid("A gate is H07 to H11, and reached by 0 to 1000 of a thousand");
		}
		this.plans.enter(new GateEntry(entry.strip(), campaign(campaign).toString(), gate, permille,
				this.clock.instant().truncatedTo(ChronoUnit.MILLIS), Viewer.nameOf(viewer), note));
		return campaignPlan(campaign, begins);
	}

	@MutationMapping
	@PreAuthorize("hasRole('ANALYST')")
	@Nullable CampaignPlan enterTask(@Argument String entry, @Argument String campaign, @Argument @Nullable LocalDate begins,
			@Argument String task, @Argument TaskState state, @Argument @Nullable String note,
			@AuthenticationPrincipal Jwt viewer) {
		requireShort(entry, note);
		if (!CampaignPlan.hasTask(task)) {
			throw new CustomerProblem.Invalid("A task is one of " + String.join(", ", CampaignPlan.taskIds()));
		}
		this.plans.enter(new TaskEntry(entry.strip(), campaign(campaign).toString(), task, state,
				this.clock.instant().truncatedTo(ChronoUnit.MILLIS), Viewer.nameOf(viewer), note));
		return campaignPlan(campaign, begins);
	}

	@QueryMapping
	@Nullable CampaignTemplate campaignTemplate(@Argument String campaign) {
		return this.campaigns.find(campaign(campaign)).map(CampaignTemplate::check).orElse(null);
	}

	/** An occurrence, and where it stands today. */
	record Coming(RecordId id, RecordId campaign, String name, LocalDate begins, LocalDate ends, Occurrence.State state,
			List<Occurrence.Phase> phases) {
	}

	@QueryMapping
	@Nullable List<Coming> campaignOccurrences(@Argument String campaign, @Argument @Nullable LocalDate from,
			@Argument int first) {
		var found = this.campaigns.find(campaign(campaign)).orElseThrow(() -> new CustomerProblem.NotFound("campaign"));
		return Occurrence.from(found, (from != null) ? from : today(), Asked.pageSize(first))
			.stream()
			.map(one -> new Coming(one.id(), one.campaign(), one.name(), one.begins(), one.ends(), one.state(today()),
					one.phases()))
			.toList();
	}

	private static void requireShort(String entry, @Nullable String note) {
		if (entry.isBlank() || entry.length() > LONGEST || (note != null && note.length() > LONGEST_NOTE)) {
			throw new CustomerProblem.Invalid(
					"An entry needs an id of at most 200 characters; a note has at most 2000");
		}
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
