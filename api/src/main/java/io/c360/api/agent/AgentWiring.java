package io.c360.api.agent;

import io.c360.graph.Graph;
import io.c360.graph.agent.AgentGraph;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reports of agents stand on. */
@Configuration(proxyBeanMethods = false)
class AgentWiring {

	@Bean
	AgentGraph agentGraph(Graph graph) {
		return new AgentGraph(graph);
	}

}
