package io.c360.api;

import java.time.InstantSource;

import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Graph;
import io.c360.graph.identity.EvidenceGraph;
import io.c360.graph.identity.RecognitionGraph;
import io.c360.graph.identity.StewardGraph;
import io.c360.graph.profile.ProfileGraph;
import io.c360.search.CustomerSearch;
import io.c360.search.SearchServer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the api is made of. The libraries below it know nothing of Spring, and none of
 * their servers need be up when it starts.
 */
@Configuration(proxyBeanMethods = false)
class ApiWiring {

	@Bean
	Graph graph(Neo4jSettings settings) {
		return Graph.open(settings.graph());
	}

	@Bean
	ProfileGraph profiles(Graph graph) {
		return new ProfileGraph(graph);
	}

	@Bean
	IdentityModel identityModel() {
		return IdentityModel.telecom();
	}

	@Bean
	EvidenceGraph evidence(Graph graph, IdentityModel model) {
		return new EvidenceGraph(graph, model);
	}

	@Bean
	RecognitionGraph recognition(Graph graph, IdentityModel model) {
		return new RecognitionGraph(graph, model);
	}

	@Bean
	StewardGraph steward(Graph graph, IdentityModel model) {
		return new StewardGraph(graph, model);
	}

	@Bean
	InstantSource clock() {
		return InstantSource.system();
	}

	@Bean
	SearchServer searchServer(ElasticsearchSettings settings) {
		return SearchServer.open(settings.index());
	}

	@Bean
	CustomerSearch customerSearch(SearchServer server) {
		return new CustomerSearch(server);
	}

}
