package io.c360.api.operations;

import java.util.List;

import io.c360.api.profile.Asked;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.intake.LedgerGraph;
import io.c360.graph.intake.RejectGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

@Controller
@PreAuthorize("hasAnyRole('ANALYST', 'ADMIN')")
class OperationsController {

	private final LedgerGraph ledger;

	private final RejectGraph rejects;

	private final ChangeGraph changes;

	OperationsController(LedgerGraph ledger, RejectGraph rejects, ChangeGraph changes) {
		this.ledger = ledger;
		this.rejects = rejects;
		this.changes = changes;
	}

	@QueryMapping
	@Nullable List<LedgerLine> ledger() {
		return this.ledger.entries().stream().map(LedgerLine::of).toList();
	}

	@QueryMapping
	@Nullable List<RejectedRecord> rejects(@Argument int first, @Argument @Nullable String source,
			@Argument @Nullable String code) {
		var selection = new RejectGraph.Selection(source, null, code, null);
		return this.rejects.list(selection, Asked.pageSize(first)).stream().map(RejectedRecord::of).toList();
	}

	@QueryMapping
	ChangeGraph.@Nullable Backlog backlog() {
		return this.changes.backlog();
	}

}
