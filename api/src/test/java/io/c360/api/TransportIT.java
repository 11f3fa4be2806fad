package io.c360.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import io.c360.graph.Graph;
import io.c360.local.LocalKeycloak;
import io.c360.search.SearchServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The api as programs of others see it: the audits of graphql-http, the clients
 * graphql-ws and graphql-sse. {@code console/transport} says what they do.
 */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransportIT {

	private static final Path CONSOLE = Path.of("console").toAbsolutePath();

	private final int port;

	private final Graph graph;

	@Autowired
	TransportIT(@LocalServerPort int port, Graph graph) {
		this.port = port;
		this.graph = graph;
	}

	@BeforeAll
	void begin(@Autowired SearchServer server) {
		assumeThat(Files.exists(CONSOLE.resolve("node_modules/graphql-http")))
			.as("console/node_modules is missing: Node 20 or newer and npm are needed, and a build with the console")
			.isTrue();
		SomeCustomers.write(this.graph, server);
	}

	@Test
	void passesEveryAuditOfGraphQlOverHttp() throws Exception {
		assertThat(run("audits.mjs")).endsWith("61 of 61 audits\n");
	}

	@Test
	void servesClientsOverWebSocketAndServerSentEvents() throws Exception {
		assertThat(run("lines.mjs")).contains("passed: graphql-ws", "passed: graphql-sse").doesNotContain("FAILED");
	}

	private String run(String script) throws IOException, InterruptedException {
		var builder = new ProcessBuilder("node", CONSOLE.resolve("transport").resolve(script).toString())
			.redirectErrorStream(true);
		var keycloak = LocalKeycloak.endpoint();
		var environment = builder.environment();
		environment.put("C360_ORIGIN", "http://127.0.0.1:" + this.port);
		environment.put("C360_ADMIN", keycloak.token("admin"));
		environment.put("C360_HANDLER", keycloak.token("handler"));
		environment.put("C360_REP", keycloak.token("rep"));
		environment.put("C360_TILL", keycloak.serviceToken("till"));
		environment.put("C360_CUSTOMER",
				new ApiClient(this.port, keycloak.token("rep"))
					.ask("{ customer(by: {msisdn: \"%s\"}) { id } }".formatted(SomeCustomers.MOBILE))
					.data("customer/id")
					.asString());
		var process = builder.start();
		process.getOutputStream().close();
		var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		System.out.println(said);
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
		return said;
	}

}
