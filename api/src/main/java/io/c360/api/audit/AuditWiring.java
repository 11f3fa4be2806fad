package io.c360.api.audit;

import io.c360.customer.audit.AuditChain;
import io.c360.graph.Graph;
import io.c360.graph.audit.AuditGraph;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditWiring {

	@Bean
	AuditChain auditChain(AuditSettings settings) {
		return new AuditChain(settings.key());
	}

	@Bean
	AuditGraph auditGraph(Graph graph, AuditChain chain) {
		return new AuditGraph(graph, chain);
	}

	@Bean
	Audit audit(AuditGraph graph, AuditSettings settings) {
		return new Audit(graph, settings);
	}

}
