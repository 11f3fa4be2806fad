package io.c360.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WithKeycloak
class LocalKeycloakIT {

	@ParameterizedTest
	@CsvSource({ "rep,service-rep", "clerk,store-clerk", "winback,winback-agent", "handler,complaint-handler",
			"steward,steward", "privacy,privacy-officer", "analyst,analyst", "admin,admin" })
	void everyDemoUserHasTheirRoleAndMayCallTheApi(String user, String role, LocalKeycloak.Endpoint address) {
		var claims = claims(address.token(user));

		assertThat(claims).contains("\"aud\":\"c360-api\"", "\"" + role + "\"", "\"preferred_username\":\"" + user,
				"\"iss\":\"" + address.issuer() + "\"", "\"typ\":\"Bearer\"", "\"sub\":", "\"department\":\"",
				"\"city\":\"");
	}

	@Test
	void theClerkBelongsToAStore(LocalKeycloak.Endpoint address) {
		assertThat(claims(address.token("clerk"))).contains("\"store\":\"guangzhou-01\"");
		assertThat(claims(address.token("rep"))).doesNotContain("\"store\"");
	}

	@ParameterizedTest
	@CsvSource({ "till,store-clerk", "ingest,ingest" })
	void serviceAccountsHaveTheirRole(String client, String role, LocalKeycloak.Endpoint address) {
		assertThat(claims(address.serviceToken(client))).contains("\"aud\":\"c360-api\"", "\"" + role + "\"");
	}

	@Test
	void tokensLiveFiveMinutesAtMost(LocalKeycloak.Endpoint address) {
		var claims = claims(address.token("rep"));

		assertThat(number(claims, "exp") - number(claims, "iat")).isLessThanOrEqualTo(300);
	}

	@Test
	void theConsoleTakesNoPasswords(LocalKeycloak.Endpoint address) throws IOException {
		var answer = Http.post(address.issuer() + "/protocol/openid-connect/token", "application/x-www-form-urlencoded",
				"grant_type=password&client_id=console&username=rep&password=demo");

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("unauthorized_client");
	}

	@Test
	void theConsoleMustProveItsKey(LocalKeycloak.Endpoint address) {
		var page = address.issuer() + "/protocol/openid-connect/auth?client_id=console&response_type=code&scope=openid"
				+ "&redirect_uri=http%3A%2F%2Flocalhost%3A31234%2Fconsole%2F";

		assertThat(Http.get(page)).as("without a challenge").isEmpty();
		assertThat(Http.get(page + "&code_challenge_method=S256&code_challenge=" + "x".repeat(43))).isPresent();
	}

	@Test
	void aWrongUserGetsNoToken(LocalKeycloak.Endpoint address) {
		assertThatThrownBy(() -> address.token("nobody")).isInstanceOf(LocalProblem.class);
	}

	private static String claims(String token) {
		return new String(
				Base64.getUrlDecoder().decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'))),
				StandardCharsets.UTF_8);
	}

	private static long number(String claims, String name) {
		return Long.parseLong(claims.replaceFirst(".*\"" + name + "\":(\\d+).*", "$1"));
	}

}
