package io.c360.api.campaign;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.CampaignPlan;
import io.c360.customer.campaign.GateEntry;
import io.c360.customer.value.MarginSeries;
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

	private final InstantSource clock;

	PlanController(PlanGraph plans, InstantSource clock) {
		this.plans = plans;
		this.clock = clock;
	}

	@QueryMapping
	@Nullable CampaignPlan campaignPlan(@Argument String campaign, @Argument LocalDate begins) {
		var of = campaign(campaign);
		return CampaignPlan.of(begins, this.plans.gates(of),
				this.plans.activated(of, begins.atStartOfDay(MarginSeries.ZONE).toInstant()),
				LocalDate.ofInstant(this.clock.instant(), MarginSeries.ZONE));
	}

	@MutationMapping
	@PreAuthorize("hasRole('ANALYST')")
	@Nullable CampaignPlan enterGate(@Argument String entry, @Argument String campaign, @Argument LocalDate begins,
			@Argument String gate, @Argument int permille, @Argument @Nullable String note,
			@AuthenticationPrincipal Jwt viewer) {
		if (entry.isBlank() || entry.length() > LONGEST || (note != null && note.length() > LONGEST_NOTE)) {
			throw new CustomerProblem.Invalid(
					"An entry needs an id of at most 200 characters; a note has at most 2000");
		}
		if (!CampaignPlan.hasGate(gate) || permille < 0 || permille > 1000) {
			throw new CustomerProblem.Invalid("A gate is H07 to H11, and reached by 0 to 1000 of a thousand");
		}
		var by = viewer.getClaimAsString("preferred_username");
		this.plans.enter(new GateEntry(entry.strip(), campaign(campaign).toString(), gate, permille,
				this.clock.instant().truncatedTo(ChronoUnit.MILLIS), (by != null) ? by : viewer.getSubject(), note));
		return campaignPlan(campaign, begins);
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
