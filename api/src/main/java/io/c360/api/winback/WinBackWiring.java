package io.c360.api.winback;

import io.c360.graph.Graph;
import io.c360.graph.winback.WinBackGraph;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What winning back stands on. */
@Configuration(proxyBeanMethods = false)
class WinBackWiring {

	@Bean
	WinBackGraph winBackGraph(Graph graph) {
		return new WinBackGraph(graph);
	}

}
