package io.c360.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.c360.local.LocalKeycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WithApi
class LimitsIT {

	@LocalServerPort
	private int port;

	private ApiClient rep = new ApiClient(0, null);

	@BeforeEach
	void signIn() {
		this.rep = new ApiClient(this.port, LocalKeycloak.endpoint().token("rep"));
	}

	@Test
	void refusesAliasesAndDepthBeyondTheLimits() {
		var aliases = IntStream.range(0, 51)
			.mapToObj(i -> "a%d: customer(by: {msisdn: \"1\"}) { id }".formatted(i))
			.collect(Collectors.joining(" ", "{ ", " }"));
		var deep = "{ x ".repeat(11) + "}".repeat(11);

		assertThat(this.rep.ask(aliases).code()).isEqualTo("TOO_LARGE");
		assertThat(this.rep.ask(deep).code()).isEqualTo("TOO_LARGE");
		assertThat(this.rep.ask("{ x ".repeat(200) + "}".repeat(200)).code()).isIn("TOO_LARGE", "INVALID");
	}

	@Test
	void refusesRepeatedFieldsDirectivesAndCyclesOfFragments() {
		var fields = "{ customer(by: {msisdn: \"1\"}) { " + "id ".repeat(1_001) + "} }";
		var directives = "{ customer(by: {msisdn: \"1\"}) { id " + "@include(if: true) ".repeat(10_000) + "} }";
		var cycle = "{ customer(by: {msisdn: \"1\"}) { ...A } } fragment A on Customer { ...B } fragment B on Customer { ...A }";

		assertThat(this.rep.ask(fields).code()).isEqualTo("TOO_LARGE");
		assertThat(this.rep.ask(directives).code()).isEqualTo("INVALID");
		assertThat(this.rep.ask(cycle).code()).isEqualTo("INVALID");
	}

	@Test
	void saysWhatAQuestionCostsAndRefusesOneThatCostsTooMuch() {
		var some = "{ searchCustomers(query: \"a\", first: 10) { edges { node { id } } } }";
		var many = "query($n: Int!) { searchCustomers(query: \"a\", first: $n) { edges { node { timeline(first: $n) "
				+ "{ edges { node { id } } } } } } }";

		var cheap = this.rep.ask(some);
		assertThat(cheap.body().at("/extensions/cost/requested").asInt()).isEqualTo(10 + 1 + 10);
		assertThat(cheap.body().at("/extensions/cost/most").asInt()).isEqualTo(5_000);
		var dear = this.rep.ask(many, Map.of("n", 100));
		assertThat(dear.code()).isEqualTo("TOO_LARGE");
		assertThat(dear.body().at("/extensions/cost/requested").asInt()).isGreaterThan(10_000);
		assertThat(this.rep.ask(many, Map.of("n", 5)).code()).isNotEqualTo("TOO_LARGE");
	}

	@ParameterizedTest
	@ValueSource(ints = { 999_999_999, 101, 0, -1 })
	void refusesPagesOfNoUse(int first) {
		var answer = this.rep.ask("query($n: Int!) { searchCustomers(query: \"a\", first: $n) { totalCount } }",
				Map.of("n", first));

		assertThat(answer.code()).isEqualTo("INVALID");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "MTIz", "{\"a\":1}", "' OR 1=1 --", "\u0000" })
	void refusesCursorsThatItDidNotMake(String cursor) {
		var answer = this.rep.ask("query($c: String!) { searchCustomers(query: \"a\", after: $c) { totalCount } }",
				Map.of("c", cursor));

		assertThat(answer.code()).isEqualTo("INVALID");
	}

	@Test
	void refusesLongRequestsHoweverTheyCome() {
		var text = "x".repeat(1_100_000);
		var known = this.rep.ask("query($x: String) { __typename }", Map.of("x", text));
		var chunked = this.rep.post(HttpRequest.BodyPublishers
			.ofInputStream(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII))));
		var list = this.rep.ask("query($x: [Int]) { __typename }", Map.of("x", Collections.nCopies(600_000, 1)));

		assertThat(known.status()).isEqualTo(413);
		assertThat(known.code()).isEqualTo("TOO_LARGE");
		assertThat(chunked.status()).isEqualTo(413);
		assertThat(list.status()).isEqualTo(413);
	}

	@Test
	void readsChunkedRequestsThatAreShort() {
		var query = "{\"query\":\"{ __typename }\"}".getBytes(StandardCharsets.UTF_8);

		var answer = this.rep.post(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(query)));

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.data("__typename").asString()).isEqualTo("Query");
	}

	@Test
	void waitsForNobodyWhoSendsWithoutEnd() throws Exception {
		try (var slow = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			slow.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
			var out = slow.getOutputStream();
			out.write("""
					POST /graphql HTTP/1.1\r
					Host: localhost\r
					Content-Type: application/json\r
					Transfer-Encoding: chunked\r
					\r
					""".getBytes(StandardCharsets.US_ASCII));
			var sender = Thread.ofVirtual().start(() -> trickle(slow));

			var answer = new String(slow.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

			assertThat(answer).isEqualTo("HTTP/1.1 408");
			sender.interrupt();
		}
	}

	private static void trickle(Socket slow) {
		try {
			while (!Thread.currentThread().isInterrupted()) {
				slow.getOutputStream().write("1\r\n \r\n".getBytes(StandardCharsets.US_ASCII));
				slow.getOutputStream().flush();
				Thread.sleep(100);
			}
		}
		catch (IOException | InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void saysHowMuchMayStillBeAskedAndRefusesMore() {
		var till = new ApiClient(this.port, LocalKeycloak.endpoint().serviceToken("till"));
		var known = "sha256:" + KnownDocument.hash("till/recognise.graphql");

		var first = till.ask(Map.of("documentId", known));
		assertThat(first.response().headers().firstValue("RateLimit-Policy")).hasValue("\"client\";q=30;w=60");
		assertThat(first.response().headers().firstValue("RateLimit"))
			.hasValueSatisfying(left -> assertThat(left).matches("\"client\";r=\\d+;t=\\d+"));

		var last = first;
		for (int i = 0; i < 40 && last.status() != 429; i++) {
			last = till.ask(Map.of("documentId", known));
		}
		assertThat(last.status()).isEqualTo(429);
		assertThat(last.code()).isEqualTo("RATE_LIMITED");
		assertThat(last.response().headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
		assertThat(this.rep.ask("{ __typename }").status()).as("others are not affected").isEqualTo(200);
	}

	@Test
	void takesFromBoundClientsOnlyDocumentsThatItKnows() {
		var till = new ApiClient(this.port, LocalKeycloak.endpoint().serviceToken("till"));

		assertThat(till.ask("{ __typename }").code()).isEqualTo("UNKNOWN_DOCUMENT");
		assertThat(till.ask(Map.of("documentId", "sha256:" + "0".repeat(64))).code()).isEqualTo("UNKNOWN_DOCUMENT");
		assertThat(this.rep.ask(Map.of("documentId", 7)).code()).isEqualTo("INVALID");
	}

	@Test
	void givesEveryMistakeACodeAndNoInternals() {
		for (var query : new String[] { "{", "{ nothing }", "{ customer(by: {msisdn: 1}) { id } }", "" }) {
			var answer = this.rep.ask(query);
			assertThat(answer.response().body()).doesNotContain("Exception", "\tat ", "io.c360");
			assertThat(answer.code()).isEqualTo("INVALID");
		}
	}

}
