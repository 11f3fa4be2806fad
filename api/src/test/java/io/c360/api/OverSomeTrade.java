package io.c360.api;

import io.c360.graph.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Tests that ask demo users' questions about {@link SomeTrade}. */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OverSomeTrade {

	final ApiClients as;

	final Graph graph;

	OverSomeTrade(int port, Graph graph) {
		this.as = new ApiClients(port);
		this.graph = graph;
	}

	@BeforeAll
	void write() {
		SomeTrade.write(this.graph);
	}

}
