package io.c360.api;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@WithApi
@TestPropertySource(properties = { "c360.demo=true", "c360.neo4j.uri=bolt://127.0.0.1:1" })
class DemoIT {

	@LocalServerPort
	private int port;

	@Test
	void hasAnEditor() {
		assertThat(new ApiClient(this.port, null).get("/graphiql?path=/graphql").status()).isEqualTo(200);
	}

	@Test
	void startsWithoutTheGraphAndSaysThatItIsNotReady() {
		var readiness = new ApiClient(this.port, null).get("/actuator/health/readiness");

		assertThat(readiness.status()).isEqualTo(503);
		assertThat(readiness.body().at("/components/graph/status").asString()).isEqualTo("DOWN");
		assertThat(new ApiClient(this.port, null).get("/actuator/health/liveness").status()).isEqualTo(200);
	}

}
