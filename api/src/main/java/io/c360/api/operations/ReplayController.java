package io.c360.api.operations;

import java.time.InstantSource;
import java.util.List;

import io.c360.api.profile.Asked;
import io.c360.customer.CustomerProblem;
import io.c360.customer.Kind;
import io.c360.graph.intake.RejectGraph;
import io.c360.graph.replay.AskedReplayGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;

@Controller
@PreAuthorize("hasAnyRole('ANALYST', 'ADMIN')")
class ReplayController {

	private static final int LONGEST = 200;

	private final AskedReplayGraph replays;

	private final InstantSource clock;

	ReplayController(AskedReplayGraph replays, InstantSource clock) {
		this.replays = replays;
		this.clock = clock;
	}

	@QueryMapping
	@Nullable List<RejectedTogether> rejectCounts(@Argument int first) {
		return this.replays.rejects(Asked.pageSize(first)).stream().map(RejectedTogether::of).toList();
	}

	@QueryMapping
	@Nullable List<ReplayAnswer> replays(@Argument int first) {
		return this.replays.list(Asked.pageSize(first)).stream().map(ReplayAnswer::of).toList();
	}

	@MutationMapping
	@PreAuthorize("hasRole('ADMIN')")
	@Nullable ReplayAnswer replayRejects(@Argument String id, @Argument @Nullable String source, @Argument @Nullable String kind,
			@Argument @Nullable String code, @Argument @Nullable String reject, @Argument @Nullable String givenSource,
			@AuthenticationPrincipal Jwt viewer) {
		if (id.isBlank() || id.length() > LONGEST) {
			throw new CustomerProblem.Invalid("Choose an id of 1 to 200 characters for this replay");
		}
		var selection = new RejectGraph.Selection(source, (kind != null) ? Kind.parse(kind) : null, code, reject);
		return ReplayAnswer.of(this.replays.ask(id, selection, givenSource, viewer.getSubject(), this.clock.instant()));
	}

}
