package io.c360.api.complaint;

import java.nio.file.Path;
import java.util.List;

import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Graph;
import io.c360.graph.complaint.CaseProjection;
import io.c360.graph.complaint.ComplaintDesk;
import io.c360.graph.complaint.ComplaintGraph;
import io.c360.graph.complaint.RuleFiles;
import io.c360.graph.intake.IntakeGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What answers complaints. */
@Configuration(proxyBeanMethods = false)
class ComplaintWiring {

	@Bean
	RuleFiles complaintRules(@Value("${c360.complaints.rules:#{null}}") @Nullable Path folder) {
		return new RuleFiles(folder);
	}

	@Bean
	ComplaintGraph complaintGraph(Graph graph) {
		return new ComplaintGraph(graph);
	}

	@Bean
	ComplaintDesk complaintDesk(Graph graph, IdentityModel model, RuleFiles rules) {
		return new ComplaintDesk(graph, new IntakeGraph(graph, model, List.of(new CaseProjection(rules))));
	}

}
