package io.c360.api;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.c360.local.LocalKeycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
		var deep = "{ x ".repeat(13) + "}".repeat(13);

		assertThat(this.rep.ask(aliases).code()).isEqualTo("TOO_LARGE");
		assertThat(this.rep.ask(deep).code()).isEqualTo("TOO_LARGE");
	}

	@Test
	void refusesLongRequestsHoweverTheyCome() {
		var text = "x".repeat(1_100_000);
		var known = this.rep.ask("query($x: String) { __typename }", Map.of("x", text));
		var chunked = this.rep.post(HttpRequest.BodyPublishers
			.ofInputStream(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII))));

		assertThat(known.status()).isEqualTo(413);
		assertThat(known.code()).isEqualTo("TOO_LARGE");
		assertThat(chunked.status()).isEqualTo(413);
	}

	@Test
	void readsChunkedRequestsThatAreShort() {
		var query = "{\"query\":\"{ __typename }\"}".getBytes(StandardCharsets.UTF_8);

		var answer = this.rep.post(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(query)));

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.data("__typename").asString()).isEqualTo("Query");
	}

	@Test
	void givesEveryMistakeACodeAndNoInternals() {
		for (var query : new String[] { "{", "{ nothing }", "{ customer(by: {msisdn: 1}) { id } }", "" }) {
			var answer = this.rep.ask(query);
			assertThat(answer.response().body()).doesNotContain("Exception", "\tat ", "io.c360");
			if (answer.status() == 200) {
				assertThat(answer.code()).isEqualTo("INVALID");
			}
		}
	}

}
