package io.c360.api;

import io.c360.graph.Graph;
import io.c360.local.LocalKeycloak;
import io.c360.local.LocalElasticsearch;
import io.c360.search.IndexSettings;
import io.c360.search.SearchServer;
import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@WithApi
@TestPropertySource(properties = "c360.elasticsearch.uri=http://127.0.0.1:1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexAwayIT {

	private final ApiClient rep;

	@Autowired
	IndexAwayIT(@LocalServerPort int port) {
		this.rep = new ApiClient(port, LocalKeycloak.endpoint().token("rep"));
	}

	@BeforeAll
	void write(@Autowired Graph graph) {
		try (var there = SearchServer.open(IndexSettings.of(URI.create(LocalElasticsearch.endpoint().uri())))) {
			SomeCustomers.write(graph, there);
		}
	}

	@Test
	void onlySearchFailsAndSaysSo() {
		var answer = this.rep
			.ask("""
					{ customer(by: {msisdn: "13800138001"}) { displayName } searchCustomers(query: "张秀英") { totalCount } }""");

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.data("customer/displayName").asString()).isEqualTo("张秀英");
		assertThat(answer.data("searchCustomers").isNull()).isTrue();
		assertThat(answer.code()).isEqualTo("UNAVAILABLE");
		assertThat(answer.body().at("/errors/0/path/0").asString()).isEqualTo("searchCustomers");
	}

	@Test
	void isReadyAllTheSame() {
		var readiness = this.rep.get("/actuator/health/readiness");

		assertThat(readiness.status()).isEqualTo(200);
		assertThat(readiness.body().at("/components/index/details/available").asBoolean(true)).isFalse();
		assertThat(readiness.body().at("/components/graph/status").asString()).isEqualTo("UP");
	}

}
