package io.c360.api;

import java.util.Map;
import java.util.stream.Collectors;

import io.c360.api.access.SchemaQuestions;
import io.c360.graph.Graph;
import io.c360.local.LocalKeycloak;
import io.c360.search.SearchServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The access table holds for every field that there is, whoever asks, under any name. */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessEverywhereIT {

	private final SchemaQuestions questions = new SchemaQuestions();

	private final int port;

	@Autowired
	AccessEverywhereIT(@LocalServerPort int port) {
		this.port = port;
	}

	@BeforeAll
	void write(@Autowired Graph graph, @Autowired SearchServer server) {
		SomeCustomers.write(graph, server);
	}

	@ParameterizedTest
	@CsvSource({ "rep,service-rep", "clerk,store-clerk", "winback,winback-agent", "handler,complaint-handler",
			"steward,steward", "privacy,privacy-officer", "analyst,analyst", "admin,admin" })
	void refusesEveryQuestionAndEntryThatIsNotForARole(String user, String role) {
		for (var root : Map.of("Query", "query", "Mutation", "mutation").entrySet()) {
			this.questions.of(root.getKey()).forEach((field, question) -> {
				if (!this.questions.shows(role, root.getKey(), field)) {
					var answer = as(user).ask(root.getValue() + " { " + question + " }");
					assertThat(answer.code()).as("%s asks %s", user, question).isEqualTo("FORBIDDEN");
					assertThat(answer.data("innocent_" + field).isNull()
							|| answer.data("innocent_" + field).isMissingNode())
						.isTrue();
				}
			});
		}
	}

	@ParameterizedTest
	@CsvSource({ "rep,service-rep", "clerk,store-clerk", "winback,winback-agent", "handler,complaint-handler",
			"steward,steward", "privacy,privacy-officer", "analyst,analyst", "admin,admin" })
	void refusesExactlyTheFieldsOfACustomerThatTheTableRefuses(String user, String role) {
		var id = as("rep").ask("{ customer(by: {msisdn: \"13800138001\"}) { id } }").data("customer/id").asString();
		var fields = this.questions.of("Customer");

		var answer = as(user).ask(
				"query($id: ID!) { customer(by: {id: $id}) { " + String.join(" ", fields.values()) + " } }",
				Map.of("id", id));

		var refused = answer.body()
			.at("/errors")
			.valueStream()
			.filter(error -> error.at("/extensions/code").asString().equals("FORBIDDEN"))
			.map(error -> error.at("/path/1").asString())
			.collect(Collectors.toSet());
		assertThat(refused).as(answer.response().body())
			.containsExactlyInAnyOrderElementsOf(fields.keySet()
				.stream()
				.filter(field -> !this.questions.shows(role, "Customer", field))
				.map(field -> "innocent_" + field)
				.collect(Collectors.toSet()));
	}

	private ApiClient as(String user) {
		return new ApiClient(this.port, LocalKeycloak.endpoint().token(user));
	}

}
