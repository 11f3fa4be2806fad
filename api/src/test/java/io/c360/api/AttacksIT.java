package io.c360.api;

import java.net.http.HttpRequest;
import java.util.Map;

import io.c360.graph.Graph;
import io.c360.local.LocalKeycloak;
import io.c360.search.SearchServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is tried against the api from outside and from inside, and gets nowhere. */
@WithApi
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttacksIT {

	private static final String OPEN = "mutation($entry: ID!, $customer: ID!, $name: String!) { openComplaint(entry: $entry, "
			+ "customer: $customer, name: $name, severity: MINOR) { id record { name } } }";

	private final int port;

	private final Graph graph;

	@Autowired
	AttacksIT(@LocalServerPort int port, Graph graph) {
		this.port = port;
		this.graph = graph;
	}

	@BeforeAll
	void write(@Autowired SearchServer server) {
		SomeCustomers.write(this.graph, server);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
			"application/graphql" })
	void takesNoQuestionThatAPageOfSomebodyElseCanSend(String type) {
		var answer = as("handler").post(type, "{\"query\":\"{ __typename }\"}");

		assertThat(answer.status()).isEqualTo(415);
		assertThat(answer.response().body()).doesNotContain("__typename");
	}

	@Test
	void letsNoPageOfAnotherOriginReadAnAnswer() {
		var answer = as("rep").get("/graphql?query=%7B__typename%7D");

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.response().headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		assertThat(answer.response().headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void changesNothingByGet() {
		var mutation = "/graphql?query=mutation%7BenterComplaintEvent(entry:%7Bentry:%22x%22,complaint:%22crm%2FC-1%22,"
				+ "type:CLOSED%7D)%7Bid%7D%7D";

		assertThat(as("handler").get(mutation).status()).isEqualTo(405);
		assertThat(as("handler").ask("{ complaintCase(id: \"crm/C-1\") { status } }")
			.data("complaintCase/status")
			.asString()).isNotEqualTo("CLOSED");
	}

	@Test
	void takesOneQuestionARequest() {
		var answer = as("rep").post(
				HttpRequest.BodyPublishers.ofString("[{\"query\":\"{ __typename }\"},{\"query\":\"{ __typename }\"}]"));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("INVALID");
	}

	@Test
	void showsACustomerOfAnotherCityByNoKeyAndNoWay() {
		var id = as("rep").ask("{ customer(by: {msisdn: \"13700137003\"}) { id } }").data("customer/id").asString();
		var bound = as("rep-sz");

		for (var question : new String[] { "{ customer(by: {id: \"%s\"}) { displayName } }",
				"{ other: customer(by: {msisdn: \"13700137003\"}) { ...F } } fragment F on Customer { displayName }",
				"{ customer(by: {id: \"%s\"}) { timeline(first: 1) { edges { node { description } } } } }" }) {
			var answer = bound.ask(question.formatted(id));
			assertThat(answer.code()).as(question).isEqualTo("FORBIDDEN");
			assertThat(answer.response().body()).as(question).doesNotContain("欧阳", "13700137003");
		}
	}

	@Test
	void showsACaseOfAnotherCityToNobodyButWhoeverHasIt() {
		var id = as("rep").ask("{ customer(by: {msisdn: \"13700137003\"}) { id } }").data("customer/id").asString();
		as("handler").ask(OPEN, Map.of("entry", "city-1", "customer", id, "name", "a secret complaint"));
		var bound = as("handler-sz");

		var read = bound.ask("{ complaintCase(id: \"c360/city-1\") { record { name } events { id } } }");
		var entered = bound.ask("mutation { enterComplaintEvent(entry: {entry: \"city-2\", complaint: \"c360/city-1\", "
				+ "type: CLOSED}) { status } }");
		var listed = bound.ask("{ workList(first: 100) { node { id } } }");

		assertThat(read.code()).isEqualTo("FORBIDDEN");
		assertThat(read.response().body()).doesNotContain("a secret complaint");
		assertThat(entered.code()).isEqualTo("FORBIDDEN");
		assertThat(listed.response().body()).doesNotContain("city-1");
		as("handler").ask("mutation { enterComplaintEvent(entry: {entry: \"city-3\", complaint: \"c360/city-1\", "
				+ "type: HANDED_OVER, department: \"complaints-sz\", person: \"xu\"}) { status } }");
		assertThat(bound.ask("{ complaintCase(id: \"c360/city-1\") { record { name } } }").response().body())
			.contains("a secret complaint");
	}

	@Test
	void letsTheHashOfADocumentOpenNothingThatItsTextWouldNot() {
		var known = "sha256:" + KnownDocument.hash("till/recognise.graphql");
		var customer = Map.of("msisdn", SomeCustomers.MOBILE);

		var analyst = as("analyst").ask(
				Map.of("documentId", known, "variables", Map.of("customer", customer, "store", "GZ-001", "till", "7")));

		assertThat(analyst.code()).isEqualTo("FORBIDDEN");
		assertThat(analyst.response().body()).doesNotContain("张秀英", SomeCustomers.MOBILE);
	}

	@Test
	void repeatsNoPersonalDataInAnErrorNorInALog(CapturedOutput output) {
		var shared = as("rep").ask("{ customer(by: {msisdn: \"%s\"}) { id } }".formatted(SomeCustomers.SHARED_MOBILE));
		var masked = as("clerk")
			.ask("{ customer(by: {idNumber: \"440106198703020025x\"}) { id attributes { value } } }");
		var wrong = as("rep").ask("query($by: CustomerKey!) { customer(by: $by) { id } }",
				Map.of("by", Map.of("email", "secret.person@example.cn", "msisdn", "13812345678")));

		assertThat(shared.code()).isEqualTo("AMBIGUOUS");
		assertThat(shared.response().body()).doesNotContain(SomeCustomers.SHARED_MOBILE);
		assertThat(masked.response().body()).doesNotContain("440106198703020025");
		assertThat(wrong.code()).isEqualTo("INVALID");
		assertThat(wrong.response().body()).doesNotContain("secret.person", "13812345678");
		assertThat(output).doesNotContain("secret.person", "13812345678", "440106198703020025");
	}

	@Test
	void writesNoLineThatSomebodyElseMadeUp(CapturedOutput output) {
		var forged = "x\r\n2026-11-22T00:00:00 INFO everything is fine \u001b[31m";
		var customer = as("rep").ask("{ customer(by: {msisdn: \"%s\"}) { id } }".formatted(SomeCustomers.MOBILE))
			.data("customer/id")
			.asString();

		as("handler").ask(OPEN, Map.of("entry", "forged-1", "customer", customer, "name", forged));
		as("rep").ask("query($q: String!) { searchCustomers(query: $q) { totalCount } }", Map.of("q", forged));
		as("rep").ask("query($id: ID!) { customer(by: {complaint: $id}) { id } }", Map.of("id", forged));
		as("handler").ask(OPEN, Map.of("entry", forged, "customer", forged, "name", "x"));

		assertThat(output.toString()).doesNotContain("everything is fine", "\u001b[31m");
	}

	@Test
	void givesBackWhatWasWrittenAsDataThatNoBrowserRuns() {
		var script = "<img src=x onerror=alert(1)><script>alert(1)</script>";
		var customer = as("rep").ask("{ customer(by: {msisdn: \"%s\"}) { id } }".formatted(SomeCustomers.MOBILE))
			.data("customer/id")
			.asString();

		var answer = as("handler").ask(OPEN, Map.of("entry", "script-1", "customer", customer, "name", script));

		assertThat(answer.data("openComplaint/record/name").asString()).isEqualTo(script);
		assertThat(answer.response().headers().firstValue("Content-Type"))
			.hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
		assertThat(answer.response().headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
	}

	private ApiClient as(String user) {
		return new ApiClient(this.port, LocalKeycloak.endpoint().token(user));
	}

}
