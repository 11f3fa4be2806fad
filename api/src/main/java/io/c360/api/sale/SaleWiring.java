package io.c360.api.sale;

import java.util.List;

import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Graph;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.sale.ClaimIntake;
import io.c360.graph.sale.ClaimProjection;
import io.c360.graph.sale.SaleDesk;
import io.c360.graph.sale.SaleGraph;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What flash sales stand on. */
@Configuration(proxyBeanMethods = false)
class SaleWiring {

	@Bean
	SaleGraph saleGraph(Graph graph) {
		return new SaleGraph(graph);
	}

	@Bean
	SaleDesk saleDesk(Graph graph, IdentityModel model) {
		return new SaleDesk(graph, new ClaimIntake(new IntakeGraph(graph, model, List.of(new ClaimProjection()))));
	}

}
