package io.c360.api.erasure;

import io.c360.customer.audit.AuditChain;
import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Graph;
import io.c360.graph.erasure.ErasureGraph;
import io.c360.graph.erasure.ExportGraph;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErasureWiring {

	@Bean
	ErasureGraph erasures(Graph graph, IdentityModel model, AuditChain chain) {
		return new ErasureGraph(graph, model, chain);
	}

	@Bean
	ExportGraph exports(Graph graph) {
		return new ExportGraph(graph);
	}

}
