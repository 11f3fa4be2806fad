package io.c360.ingest;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.c360.customer.Kind;
import io.c360.graph.Graph;
import io.c360.graph.intake.LedgerEntry;
import io.c360.local.LocalElasticsearch;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithElasticsearch;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@WithNeo4j
@WithElasticsearch
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpIntakeIT {

	private final ServerUnderTest server;

	HttpIntakeIT(LocalNeo4j.Endpoint neo4j, LocalElasticsearch.Endpoint elasticsearch) {
		this.server = new ServerUnderTest(Map.of("c360.neo4j.uri", neo4j.uri(), "c360.neo4j.user", neo4j.user(),
				"c360.neo4j.password", neo4j.password(), "c360.elasticsearch.uri", elasticsearch.uri()));
	}

	@BeforeAll
	void awaitReady() {
		this.server.awaitReady();
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@Test
	void answersEachLineOfARequest() {
		var answers = this.server.answers("party", "till", """
				{"id":"h1","partyType":"individual","fullName":"张伟"}
				{"id":"h1","partyType":"individual","fullName":"张伟"}
				nonsense

				{"id":"h2","partyType":"robot"}
				{"id":"h1","partyType":"individual","fullName":"李娜"}
				""");

		assertThat(answers).hasSize(5);
		assertThat(answers.get(0)).isEqualTo("{\"position\":1,\"status\":\"accepted\"}");
		assertThat(answers.get(1)).isEqualTo("{\"position\":2,\"status\":\"duplicate\"}");
		assertThat(answers.get(2)).startsWith("{\"position\":3,\"status\":\"rejected\",\"code\":\"MALFORMED\"");
		assertThat(answers.get(3)).contains("\"position\":5", "\"code\":\"BAD_VALUE\"", "\"field\":\"partyType\"");
		assertThat(answers.get(4)).contains("\"position\":6", "\"code\":\"CONFLICT\"");
	}

	@Test
	void countsEveryInteractionOfOneCustomerWhateverTheConcurrency() throws Exception {
		this.server.post("party", "busy", "{\"id\":\"1\",\"partyType\":\"individual\"}");

		try (var callers = Executors.newFixedThreadPool(16)) {
			var calls = IntStream.range(0, 1_000)
				.mapToObj(i -> callers.submit(() -> this.server.post("interaction", "busy",
						"{\"id\":\"I%d\",\"party\":{\"id\":\"1\"},\"interactionDate\":\"2026-01-05T08:00:00Z\",\"channel\":\"app\"}"
							.formatted(i))))
				.toList();
			for (Future<HttpResponse<String>> call : calls) {
				assertThat(call.get().body()).contains("accepted");
			}
		}

		assertThat(this.server.ledger("busy", Kind.INTERACTION))
			.isEqualTo(new LedgerEntry("busy", Kind.INTERACTION, 1_000, 1_000, 0, 0));
	}

	@Test
	void makesOneCustomerOfTwoRecordsThatTwoClientsSendAtOnce() throws Exception {
		try (var callers = Executors.newFixedThreadPool(2)) {
			for (var pair = 0; pair < 40; pair++) {
				var person = """
						{"id":"%d","partyType":"individual","fullName":"欧阳小慧","birthDate":"19%02d-04-07",\
						"contactMedium":[{"mediumType":"mobile","phoneNumber":"139%08d"}]}""".formatted(pair, 50 + pair,
						(pair + 1) * 7_654_321 % 100_000_000);
				callers.invokeAll(List.of(() -> this.server.post("party", "race-a", person),
						() -> this.server.post("party", "race-b", person)));
			}
		}

		var together = this.server.bean(Graph.class)
			.read(tx -> tx
				.run("UNWIND range(0, 39) AS pair MATCH (:SourceRecord {id: 'race-a/' + pair})-[:RESOLVED_TO]->(c) "
						+ "MATCH (c)<-[:RESOLVED_TO]-(:SourceRecord {id: 'race-b/' + pair}) RETURN count(pair) AS pairs")
				.single()
				.get("pairs")
				.asInt());
		assertThat(together).isEqualTo(40);
	}

	@Test
	void takesALongStreamInWhileItAnswers() {
		var body = IntStream.range(0, 3_000)
			.mapToObj(i -> "{\"id\":\"s%d\",\"partyType\":\"individual\"}".formatted(i))
			.collect(Collectors.joining("\n"));

		var answers = this.server.answers("party", "stream", body);

		assertThat(answers).hasSize(3_000).allMatch(answer -> answer.contains("accepted"));
	}

	@Test
	void answersByThePositionsOfEachRequestWhenRequestsShareATransaction() throws Exception {
		try (var callers = Executors.newFixedThreadPool(16)) {
			var calls = IntStream.range(0, 64)
				.mapToObj(i -> callers.submit(() -> this.server.answers("party", "shared",
						"{\"id\":\"s%d\",\"partyType\":\"individual\"}\n\nnonsense\n{\"id\":\"t%d\",\"partyType\":\"robot\"}"
							.formatted(i, i))))
				.toList();
			for (var call : calls) {
				var answers = call.get();
				assertThat(answers).hasSize(3);
				assertThat(answers.get(0)).contains("\"position\":1", "accepted");
				assertThat(answers.get(1)).contains("\"position\":3", "MALFORMED");
				assertThat(answers.get(2)).contains("\"position\":4", "BAD_VALUE");
			}
		}

		assertThat(this.server.ledger("shared", Kind.PARTY))
			.isEqualTo(new LedgerEntry("shared", Kind.PARTY, 192, 64, 0, 128));
	}

	@Test
	void wantsToKnowKindAndSource() {
		assertThat(this.server.post("pigeon", "till", "{}").statusCode()).isEqualTo(404);
		assertThat(this.server.post("party", "", "{}").statusCode()).isEqualTo(400);
		assertThat(this.server.post("party", "a%2Fb", "{}").statusCode()).isEqualTo(400);
	}

	@Test
	void takesNothingFromStrangers() {
		var address = this.server.address("/ingest/party?source=x");
		var body = HttpRequest.BodyPublishers.ofString("{}");

		assertThat(this.server.send(HttpRequest.newBuilder(address).POST(body)).statusCode()).isEqualTo(401);
		assertThat(withToken(address, "service-rep").statusCode()).isEqualTo(403);
		assertThat(withToken(this.server.issuer().token("ingest", claims -> claims.audience("other")), address)
			.statusCode()).isEqualTo(401);
		assertThat(withToken(this.server.issuer().token("ingest", claims -> claims.expirationTime(null)), address)
			.statusCode()).isEqualTo(401);
		assertThat(withToken(
				this.server.issuer()
					.token("ingest", claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(30)))),
				address)
			.statusCode()).isEqualTo(401);
		assertThat(withToken(this.server.issuer().token("ingest", claims -> claims.claim("typ", "ID")), address)
			.statusCode()).isEqualTo(401);
		assertThat(withToken(this.server.issuer().token("ingest", claims -> claims.issuer("http://elsewhere")), address)
			.statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/ingest/party", "/actuator/metrics", "/actuator/env" })
	void showsNothingElse(String path) {
		assertThat(this.server.send(HttpRequest.newBuilder(this.server.address(path))).statusCode()).isEqualTo(401);
	}

	private HttpResponse<String> withToken(URI address, String role) {
		return withToken(this.server.issuer().token(role), address);
	}

	private HttpResponse<String> withToken(String token, URI address) {
		return this.server.send(HttpRequest.newBuilder(address)
			.header("Authorization", "Bearer " + token)
			.POST(HttpRequest.BodyPublishers.ofString("{}")));
	}

}
