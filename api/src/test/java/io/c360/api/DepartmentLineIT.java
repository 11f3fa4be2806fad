package io.c360.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.c360.graph.Graph;
import io.c360.local.LocalKeycloak;
import io.c360.search.SearchServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever follows a department is told at once what it is asked to do. */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DepartmentLineIT {

	private final int port;

	@Autowired
	DepartmentLineIT(@LocalServerPort int port) {
		this.port = port;
	}

	@BeforeAll
	void write(@Autowired Graph graph, @Autowired SearchServer server) {
		SomeCustomers.write(graph, server);
	}

	@Test
	void tellsWhoeverFollowsADepartmentWithinASecond() throws Exception {
		var customer = ask("rep", "{ customer(by: {email: \"%s\"}) { id } }".formatted(SomeCustomers.EMAIL))
			.at("/customer/id")
			.asString();
		var lines = new LinkedBlockingQueue<String>();
		var body = JsonMapper.shared()
			.writeValueAsString(Map.of("query",
					"subscription { prompts(department: \"legal\") { open prompt { complaint department person } } }"));
		var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", "text/event-stream")
			.header("Authorization", "Bearer " + LocalKeycloak.endpoint().token("handler"))
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		try (var http = HttpClient.newHttpClient()) {
			var stream = Thread.ofVirtual()
				.start(() -> http.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
					.thenAccept(
							response -> response.body().filter(line -> line.startsWith("data:")).forEach(lines::add))
					.join());
			Thread.sleep(1_500);

			ask("handler",
					"""
							mutation { openComplaint(entry: "live-1", customer: "%s", name: "Contract", topic: "legal", severity: MINOR) { id } }"""
						.formatted(customer));
			var started = Instant.now();
			var made = lines.poll(5, TimeUnit.SECONDS);
			var took = Duration.between(started, Instant.now());
			ask("handler",
					"mutation { enterComplaintEvent(entry: {entry: \"live-2\", complaint: \"c360/live-1\", type: CLOSED}) { id } }");
			var done = lines.poll(5, TimeUnit.SECONDS);

			assertThat(made).contains("\"open\":true").contains("c360/live-1").contains("legal.duty");
			assertThat(took).isLessThan(Duration.ofSeconds(1));
			assertThat(done).contains("\"open\":false").contains("c360/live-1");
			http.shutdownNow();
			stream.interrupt();
		}
	}

	private JsonNode ask(String user, String query) {
		var answer = new ApiClient(this.port, LocalKeycloak.endpoint().token(user)).ask(query);
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.body().at("/data");
	}

}
