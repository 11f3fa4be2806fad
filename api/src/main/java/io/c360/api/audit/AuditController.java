package io.c360.api.audit;

import java.time.Instant;
import java.util.List;

import io.c360.api.profile.Asked;
import io.c360.customer.audit.AuditVerdict;
import io.c360.graph.audit.AuditGraph;
import io.c360.graph.audit.AuditQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class AuditController {

	private final AuditGraph audit;

	private final Audit writer;

	AuditController(AuditGraph audit, Audit writer) {
		this.audit = audit;
		this.writer = writer;
	}

	@QueryMapping
	List<AuditedRead> auditedReads(@Argument @Nullable String customer, @Argument @Nullable String who,
			@Argument @Nullable Instant from, @Argument @Nullable Instant to, @Argument int first,
			@Argument @Nullable Long before) {
		this.writer.flush();
		return this.audit
			.find(new AuditQuestion(customer, who, from, to, (before != null) ? before : Long.MAX_VALUE,
					Asked.pageSize(first)))
			.stream()
			.map(AuditedRead::of)
			.toList();
	}

	@QueryMapping
	AuditVerdict verifyAudit() {
		this.writer.flush();
		return this.audit.verify();
	}

}
