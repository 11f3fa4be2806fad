package io.c360.api.operations;

import io.c360.graph.Graph;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.intake.LedgerGraph;
import io.c360.graph.intake.RejectGraph;
import io.c360.graph.replay.AskedReplayGraph;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What operations are told from. */
@Configuration(proxyBeanMethods = false)
class OperationsWiring {

	@Bean
	LedgerGraph ledgerGraph(Graph graph) {
		return new LedgerGraph(graph);
	}

	@Bean
	RejectGraph rejectGraph(Graph graph) {
		return new RejectGraph(graph);
	}

	@Bean
	AskedReplayGraph askedReplayGraph(Graph graph) {
		return new AskedReplayGraph(graph);
	}

	@Bean
	ChangeGraph changeGraph(Graph graph) {
		return new ChangeGraph(graph);
	}

}
