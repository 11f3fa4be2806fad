package io.c360.api;

import java.util.Map;

import io.c360.graph.Graph;
import io.c360.local.LocalKeycloak;
import io.c360.search.SearchServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the access table refuses is refused whatever way it is asked for. */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessByFieldIT {

	private final int port;

	@Autowired
	AccessByFieldIT(@LocalServerPort int port) {
		this.port = port;
	}

	@BeforeAll
	void write(@Autowired Graph graph, @Autowired SearchServer server) {
		SomeCustomers.write(graph, server);
	}

	@Test
	void refusesAFieldUnderAnyNameAndLeavesItsSiblings() {
		var answer = as("clerk").ask("""
				{ customer(by: {msisdn: "13800138001"}) { complaints { innocent: description ...F status } } }
				fragment F on Complaint { alsoInnocent: name }""");

		assertThat(answer.code()).isEqualTo("FORBIDDEN");
		assertThat(answer.body().at("/errors")).hasSize(2);
		assertThat(answer.data("customer/complaints/0/status").asString()).isEqualTo("OPEN");
		assertThat(answer.data("customer/complaints/0/innocent").isNull()).isTrue();
		assertThat(answer.response().body()).doesNotContain("charged twice", "Wrong bill");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ searchCustomers(query: \"张秀英\") { totalCount } }",
			"{ searchCustomers(query: \"13800138001\", first: 1) { edges { matched } } }",
			"{ customer(by: {msisdn: \"13800138001\"}) { revision } }",
			"{ customer(by: {idNumber: \"440106198703020025\"}) { revision } }",
			"{ customer(by: {email: \"nobody@example.cn\"}) { revision } }" })
	void givesAnAnalystNoWayToFindOutWhetherSomebodyIsThere(String probe) {
		var answer = as("analyst").ask(probe);

		assertThat(answer.code()).isEqualTo("FORBIDDEN");
		assertThat(answer.body().at("/data").valueStream()).allMatch(value -> value.isNull());
		assertThat(answer.response().body()).doesNotContain("13800138001", "张", "@example");
	}

	@Test
	void showsCustomersOfOtherCitiesOnlyToWhoeverHasACaseOfTheirs() {
		var bound = as("rep-sz");

		assertThat(bound.ask("{ customer(by: {msisdn: \"13700137003\"}) { displayName } }").code())
			.isEqualTo("FORBIDDEN");
		assertThat(bound.ask("{ customer(by: {msisdn: \"13800138001\"}) { displayName } }")
			.data("customer/displayName")
			.asString()).as("one record names the city").isEqualTo("张秀英");
		assertThat(bound.ask("{ customer(by: {idNumber: \"440106198507090030\"}) { displayName } }")
			.data("customer/displayName")
			.asString()).as("a customer of no known city").isEqualTo("李建国");
		assertThat(bound.ask("{ customer(by: {idNumber: \"440106199011110021\"}) { displayName } }")
			.data("customer/displayName")
			.asString()).as("a case that is with the department").isEqualTo("王小红");
		assertThat(bound.ask("{ searchCustomers(query: \"欧阳明珠\") { totalCount } }")
			.data("searchCustomers/totalCount")
			.asInt()).isZero();
		assertThat(bound.ask("{ searchCustomers(query: \"张秀英\", filter: {cities: [\"广州\"]}) { totalCount } }").code())
			.isEqualTo("FORBIDDEN");
	}

	@Test
	void showsForAPurposeOnlyWhatItNeeds() {
		var query = "{ customer(by: {msisdn: \"13800138001\"}) { attributes(names: [RESIDENT_ID]) { value masked } } }";

		assertThat(as("rep").ask(query).data("customer/attributes/0/masked").asBoolean()).isFalse();
		assertThat(as("rep").purpose("sales").ask(query).data("customer/attributes/0/masked").asBoolean()).isTrue();
		assertThat(as("rep").purpose("privacy").ask(query).code()).isEqualTo("FORBIDDEN");
		assertThat(as("rep").purpose("nonsense").ask(query).code()).isEqualTo("FORBIDDEN");
	}

	@Test
	void showsForSalesOnlyContactDataOnWhichTheCustomerAgreed() {
		var query = "{ customer(by: {msisdn: \"13800138001\"}) { contactPoints { medium value masked } "
				+ "attributes(names: [EMAIL]) { value masked } } }";

		var points = as("rep").purpose("sales").ask(query);
		assertThat(points.response().body()).contains("\"MOBILE\",\"value\":\"13800138001\"")
			.doesNotContain("xiuying@example.cn", "天河路");
		assertThat(as("rep").ask(query).response().body()).contains("xiuying@example.cn", "天河路");
	}

	@Test
	void tellsThreeRolesTheSameFactsAtTheSameRevision() {
		var query = "query($id: ID!) { customer(by: {id: $id}) { id revision asOf kind subscriptions { id status } "
				+ "complaints { id status } timeline(first: 5) { edges { node { id at channel } } } } }";
		var id = as("rep").ask("{ customer(by: {msisdn: \"13800138001\"}) { id } }").data("customer/id").asString();

		var rep = as("rep").ask(query, Map.of("id", id)).body();
		assertThat(rep.has("errors")).isFalse();
		assertThat(as("clerk").ask(query, Map.of("id", id)).body()).isEqualTo(rep);
		assertThat(as("analyst").ask(query, Map.of("id", id)).body()).isEqualTo(rep);
	}

	@Test
	void refusesToEverybodyButStewardsWhatStewardsDecide() {
		assertThat(as("rep").ask("{ possibleMatches { bits } }").code()).isEqualTo("FORBIDDEN");
		assertThat(as("privacy").ask("{ identityDecisions { id } }").code()).isEqualTo("FORBIDDEN");
		assertThat(as("steward").ask("{ possibleMatches { bits } }").body().has("errors")).isFalse();
	}

	private ApiClient as(String user) {
		return new ApiClient(this.port, LocalKeycloak.endpoint().token(user));
	}

}
