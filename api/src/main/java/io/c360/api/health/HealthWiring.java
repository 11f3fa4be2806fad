package io.c360.api.health;

import io.c360.graph.Graph;
import io.c360.search.SearchServer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Ready means that the graph answers. Without the index only searches fail, so that it is
 * told but does not count.
 */
@Configuration(proxyBeanMethods = false)
class HealthWiring {

	@Bean
	HealthIndicator graphHealthIndicator(Graph graph) {
		var probe = new Probe(graph::isAvailable);
		return () -> probe.isAvailable() ? Health.up().build() : Health.down().build();
	}

	@Bean
	HealthIndicator indexHealthIndicator(SearchServer server) {
		var probe = new Probe(server::isAvailable);
		return () -> Health.up().withDetail("available", probe.isAvailable()).build();
	}

}
