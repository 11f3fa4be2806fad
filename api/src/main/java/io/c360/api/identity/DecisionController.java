package io.c360.api.identity;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import io.c360.api.access.Viewer;
import io.c360.customer.CustomerProblem;
import io.c360.customer.party.Attribute;
import io.c360.graph.identity.Decision;
import io.c360.graph.identity.StewardGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;

@Controller
@PreAuthorize("hasRole('STEWARD')")
class DecisionController {

	private final StewardGraph steward;

	private final InstantSource clock;

	DecisionController(StewardGraph steward, InstantSource clock) {
		this.steward = steward;
		this.clock = clock;
	}

	@MutationMapping
	@Nullable DecisionEffect forceSame(@Argument List<String> left, @Argument List<String> right, @Argument String reason,
			@Argument @Nullable Instant expires, @Argument boolean preview, @AuthenticationPrincipal Jwt viewer) {
		return decide(
				new Decision.Same(Ids.records(left), Ids.records(right), given(reason), Viewer.nameOf(viewer), expires),
				preview);
	}

	@MutationMapping
	@Nullable DecisionEffect forceDifferent(@Argument List<String> left, @Argument List<String> right, @Argument String reason,
			@Argument @Nullable Instant expires, @Argument boolean preview, @AuthenticationPrincipal Jwt viewer) {
		return decide(new Decision.Different(Ids.records(left), Ids.records(right), given(reason),
				Viewer.nameOf(viewer), expires), preview);
	}

	@MutationMapping
	@Nullable DecisionEffect excludeValue(@Argument Attribute attribute, @Argument String value, @Argument String reason,
			@Argument @Nullable Instant expires, @Argument boolean preview, @AuthenticationPrincipal Jwt viewer) {
		if (!attribute.isIdentifier() || attribute.normalise(value).isEmpty()) {
			throw new CustomerProblem.Invalid(
					"Only identifiers can be excluded, such as a number or an e-mail address");
		}
		return decide(new Decision.Exclude(attribute, value, given(reason), Viewer.nameOf(viewer), expires), preview);
	}

	@MutationMapping
	@Nullable DecisionEffect revokeDecision(@Argument String id, @Argument String reason, @AuthenticationPrincipal Jwt viewer) {
		var resolution = this.steward.revoke(id, Viewer.nameOf(viewer), given(reason), this.clock.instant());
		return new DecisionEffect(null, resolution.moves());
	}

	@MutationMapping
	@Nullable DecisionEffect revertMerge(@Argument String former, @Argument String into, @Argument String reason,
			@AuthenticationPrincipal Jwt viewer) {
		var decided = this.steward.revertMerge(Ids.customer(former), Ids.customer(into), Viewer.nameOf(viewer),
				given(reason), this.clock.instant());
		return new DecisionEffect(decided.id(), decided.resolution().moves());
	}

	private DecisionEffect decide(Decision decision, boolean preview) {
		if (preview) {
			return new DecisionEffect(null, this.steward.preview(decision, this.clock.instant()).moves());
		}
		var decided = this.steward.decide(decision, this.clock.instant());
		return new DecisionEffect(decided.id(), decided.resolution().moves());
	}

	private static String given(String reason) {
		if (reason.isBlank() || reason.length() > 1000) {
			throw new CustomerProblem.Invalid("A decision needs a reason of at most 1000 characters");
		}
		return reason.strip();
	}

}
