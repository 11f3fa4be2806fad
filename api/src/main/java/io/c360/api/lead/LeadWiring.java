package io.c360.api.lead;

import java.util.List;

import io.c360.customer.identity.IdentityModel;
import io.c360.customer.lead.LeadRules;
import io.c360.graph.Graph;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.lead.LeadDesk;
import io.c360.graph.lead.LeadGraph;
import io.c360.graph.lead.LeadProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What leads stand on. */
@Configuration(proxyBeanMethods = false)
class LeadWiring {

	@Bean
	LeadGraph leadGraph(Graph graph) {
		return new LeadGraph(graph);
	}

	@Bean
	LeadDesk leadDesk(Graph graph, IdentityModel model) {
		return new LeadDesk(graph, new IntakeGraph(graph, model, List.of(new LeadProjection(LeadRules.SHIPPED))));
	}

}
