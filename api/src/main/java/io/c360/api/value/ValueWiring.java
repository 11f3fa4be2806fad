package io.c360.api.value;

import io.c360.graph.Graph;
import io.c360.graph.position.PositionGraph;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What values and positions are answered from. */
@Configuration(proxyBeanMethods = false)
class ValueWiring {

	@Bean
	PositionGraph positions(Graph graph) {
		return new PositionGraph(graph);
	}

}
