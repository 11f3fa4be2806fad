package io.c360.api.identity;

import java.util.List;

import io.c360.api.profile.Asked;
import io.c360.customer.identity.MergeStep;
import io.c360.customer.identity.PossibleMatch;
import io.c360.graph.identity.EvidenceGraph;
import io.c360.graph.identity.Finding;
import io.c360.graph.identity.KeptDecision;
import io.c360.graph.identity.PastEvent;
import io.c360.graph.identity.Possible;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

@Controller
@PreAuthorize("hasRole('STEWARD')")
class EvidenceController {

	private final EvidenceGraph evidence;

	EvidenceController(EvidenceGraph evidence) {
		this.evidence = evidence;
	}

	@QueryMapping
	@Nullable Finding why(@Argument String a, @Argument String b) {
		return this.evidence.why(Ids.record(a), Ids.record(b));
	}

	@QueryMapping
	@Nullable Finding whyNot(@Argument String a, @Argument String b) {
		return this.evidence.whyNot(Ids.customer(a), Ids.customer(b));
	}

	@QueryMapping
	@Nullable List<MergeStep> how(@Argument String customer) {
		return this.evidence.how(Ids.customer(customer));
	}

	@QueryMapping
	@Nullable List<Possible> possibleMatches(@Argument int first, @Argument PossibleMatch.@Nullable Reason reason) {
		return this.evidence.possible(reason, Asked.pageSize(first));
	}

	@QueryMapping
	@Nullable List<KeptDecision> identityDecisions(@Argument boolean activeOnly, @Argument int first) {
		return this.evidence.decisions(activeOnly, Asked.pageSize(first));
	}

	@QueryMapping
	@Nullable List<PastEvent> identityHistory(@Argument String customer) {
		return this.evidence.history(Ids.customer(customer));
	}

}
