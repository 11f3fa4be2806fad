package io.c360.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

import io.c360.local.LocalKeycloak;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@WithApi
class AccessIT {

	private static final String QUERY = "{ customer(by: {msisdn: \"13800138001\"}) { id } }";

	@LocalServerPort
	private int port;

	@Test
	void asksForATokenInTheShapeOfGraphQl() {
		var answer = with(null).ask(QUERY);

		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
		assertThat(answer.response().headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
		assertThat(answer.response().headers().firstValue("Content-Type"))
			.hasValueSatisfying(type -> assertThat(type).startsWith("application/graphql-response+json"));
	}

	@Test
	void refusesIdTokensAndForgeriesWithoutSayingWhy() throws Exception {
		var access = LocalKeycloak.endpoint().token("rep");
		var unsigned = encoded("{\"alg\":\"none\"}") + "."
				+ access.substring(access.indexOf('.') + 1, access.lastIndexOf('.')) + ".";

		for (var token : new String[] { idToken(), unsigned, "nonsense", access + "A" }) {
			var answer = with(token).ask(QUERY);
			assertThat(answer.status()).isEqualTo(401);
			assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
			assertThat(answer.response().headers().firstValue("WWW-Authenticate"))
				.hasValue("Bearer error=\"invalid_token\"");
		}
	}

	@Test
	void refusesRolesThatHaveNothingToAskHere() {
		var answer = with(LocalKeycloak.endpoint().serviceToken("ingest")).ask(QUERY);

		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.code()).isEqualTo("FORBIDDEN");
	}

	@Test
	void deniesWhateverIsNotNamed() {
		assertThat(with(null).get("/nothing").status()).isEqualTo(401);
		assertThat(with(LocalKeycloak.endpoint().token("rep")).get("/nothing").status()).isEqualTo(403);
		assertThat(with(LocalKeycloak.endpoint().token("rep")).get("/actuator/metrics").status()).isEqualTo(403);
		assertThat(with(LocalKeycloak.endpoint().token("admin")).get("/actuator/metrics").status()).isEqualTo(200);
		assertThat(with(LocalKeycloak.endpoint().token("rep")).get("/actuator/prometheus").status()).isEqualTo(403);
		assertThat(with(null).get("/actuator/env").status()).isEqualTo(401);
	}

	@Test
	void measuresItselfForAdministrators() throws InterruptedException {
		with(LocalKeycloak.endpoint().token("rep")).ask(QUERY);
		var admin = with(LocalKeycloak.endpoint().token("admin"));
		var until = Instant.now().plusSeconds(20);
		String measured;
		do {
			Thread.sleep(500);
			measured = admin.get("/actuator/prometheus").response().body();
		}
		while (!measured.contains("c360_graph_statement_seconds_count") && Instant.now().isBefore(until));

		assertThat(measured).contains("c360_graph_statement_seconds_count", "graphql_request_seconds_count");
	}

	@Test
	void greetsEverybodyAndTellsEverybodyWhetherItIsReady() {
		assertThat(with(null).get("/").response().body()).contains("/graphql").doesNotContain("http://", "https://");
		assertThat(with(null).get("/actuator/health/readiness").status()).isEqualTo(200);
		assertThat(with(null).get("/actuator/health/liveness").status()).isEqualTo(200);
	}

	@Test
	void hasNoEditorAndNoIntrospectionUnlessConfigured() {
		assertThat(with(null).get("/graphiql").status()).isNotEqualTo(200);
		var rep = with(LocalKeycloak.endpoint().token("rep"));
		assertThat(rep.ask("{ __schema { types { name } } }").code()).isEqualTo("FORBIDDEN");
		assertThat(rep.ask("{ innocent: __type(name: \"Customer\") { fields { name } } }").code())
			.isEqualTo("FORBIDDEN");
	}

	@Test
	void showsTheSchemaToWhoeverRunsTheSystem() {
		var admin = with(LocalKeycloak.endpoint().token("admin"));

		assertThat(admin.ask("{ __type(name: \"Customer\") { name } }").data("__type/name").asString())
			.isEqualTo("Customer");
	}

	@Test
	void proposesNothingWhenAFieldIsMisspelt() {
		var answer = with(LocalKeycloak.endpoint().token("rep")).ask("{ custmer(by: {msisdn: \"1\"}) { displayNam } }");

		assertThat(answer.code()).isEqualTo("INVALID");
		assertThat(answer.response().body()).doesNotContain("mean", "customer(", "displayName");
	}

	private ApiClient with(@Nullable String token) {
		return new ApiClient(this.port, token);
	}

	private static String idToken() throws Exception {
		var form = "grant_type=password&client_id=cli&username=rep&password=demo&scope=openid";
		var request = HttpRequest
			.newBuilder(URI.create(LocalKeycloak.endpoint().issuer() + "/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build();
		try (var http = HttpClient.newHttpClient()) {
			var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
			return JsonMapper.shared().readTree(answer.body()).at("/id_token").asString();
		}
	}

	private static String encoded(String json) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
	}

}
