package io.c360.api.household;

import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Graph;
import io.c360.graph.group.GroupGraph;
import io.c360.graph.household.HouseholdDecisionGraph;
import io.c360.graph.household.HouseholdGraph;
import io.c360.graph.intake.IntakeGraph;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What households and groups are answered from. */
@Configuration(proxyBeanMethods = false)
class HouseholdWiring {

	@Bean
	HouseholdGraph householdGraph(Graph graph) {
		return new HouseholdGraph(graph);
	}

	@Bean
	GroupGraph groupGraph(Graph graph) {
		return new GroupGraph(graph);
	}

	@Bean
	HouseholdDecisionGraph householdDecisions(Graph graph, IdentityModel model) {
		return new HouseholdDecisionGraph(graph, new IntakeGraph(graph, model));
	}

}
