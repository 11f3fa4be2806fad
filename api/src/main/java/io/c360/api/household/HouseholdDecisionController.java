package io.c360.api.household;

import java.time.InstantSource;
import java.util.List;

import io.c360.api.access.Viewer;
import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.graph.household.HouseholdDecisionGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;

@Controller
@PreAuthorize("hasRole('STEWARD')")
class HouseholdDecisionController {

	private static final int MOST = 20;

	private final HouseholdDecisionGraph decisions;

	private final InstantSource clock;

	HouseholdDecisionController(HouseholdDecisionGraph decisions, InstantSource clock) {
		this.decisions = decisions;
		this.clock = clock;
	}

	@MutationMapping
	@Nullable String livesTogether(@Argument List<String> customers, @Argument String reason,
			@AuthenticationPrincipal Jwt viewer) {
		return this.decisions.decide(true, ids(customers), given(reason), Viewer.nameOf(viewer), this.clock.instant());
	}

	@MutationMapping
	@Nullable String livesApart(@Argument List<String> customers, @Argument String reason, @AuthenticationPrincipal Jwt viewer) {
		return this.decisions.decide(false, ids(customers), given(reason), Viewer.nameOf(viewer), this.clock.instant());
	}

	@MutationMapping
	@Nullable String revokeHouseholdDecision(@Argument String id, @Argument String reason, @AuthenticationPrincipal Jwt viewer) {
		this.decisions.revoke(id, given(reason), Viewer.nameOf(viewer), this.clock.instant());
		return id;
	}

	private static List<CustomerId> ids(List<String> customers) {
		try {
			var ids = customers.stream().map(CustomerId::parse).distinct().toList();
			if (ids.size() < 2 || ids.size() > MOST) {
				throw new CustomerProblem.Invalid("Name 2 to " + MOST + " different customers");
			}
			return ids;
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid("A customer is named by the id that customer(by:) answers");
		}
	}

	private static String given(String reason) {
		if (reason.isBlank()) {
			throw new CustomerProblem.Invalid("Say why, for those who read it later");
		}
		return reason.strip();
	}

}
