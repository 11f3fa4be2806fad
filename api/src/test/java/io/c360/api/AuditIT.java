package io.c360.api;

import java.util.Map;

import io.c360.graph.Graph;
import io.c360.local.LocalKeycloak;
import io.c360.search.SearchServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A privacy officer asks who has read what. */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditIT {

	private static final String READS = "query($customer: ID) { auditedReads(customer: $customer, first: 5) { "
			+ "sequence who roles purpose customer fields outcome } }";

	private final int port;

	@Autowired
	AuditIT(@LocalServerPort int port) {
		this.port = port;
	}

	@BeforeAll
	void write(@Autowired Graph graph, @Autowired SearchServer server) {
		SomeCustomers.write(graph, server);
	}

	@Test
	void knowsWhoReadWhichFieldsOfWhomAndWhatFor() {
		var id = as("rep").purpose("complaint")
			.ask("{ customer(by: {msisdn: \"13800138001\"}) { id displayName aka: contactPoints { value } } }")
			.data("customer/id")
			.asString();

		var read = reads(id).at("/0");

		assertThat(read.at("/purpose").asString()).isEqualTo("complaint");
		assertThat(read.at("/roles/0").asString()).isEqualTo("service-rep");
		assertThat(read.at("/outcome").asString()).isEqualTo("ANSWERED");
		assertThat(read.at("/fields").valueStream().map(JsonNode::asString)).contains("Customer.displayName",
				"Customer.contactPoints", "ContactPoint.value");
	}

	@Test
	void knowsWhatWasRefusedAndWhatASearchShowed() {
		as("clerk").ask("{ customer(by: {msisdn: \"13800138001\"}) { complaints { description } } }");
		var id = as("rep").ask("{ searchCustomers(query: \"张秀英\") { edges { node { id displayName } } } }")
			.data("searchCustomers/edges/0/node/id")
			.asString();

		var reads = reads(id);
		assertThat(reads.at("/0/fields").valueStream().map(JsonNode::asString)).contains("Query.searchCustomers",
				"Customer.displayName");
		assertThat(reads.at("/1/outcome").asString()).isEqualTo("REFUSED");
		assertThat(reads.at("/1/roles/0").asString()).isEqualTo("store-clerk");
	}

	@Test
	void isWholeAndOnlyForPrivacyOfficers() {
		as("rep").ask("{ customer(by: {msisdn: \"13800138001\"}) { displayName } }");

		var verdict = as("privacy").ask("{ verifyAudit { whole readings brokenAt head } }").data("verifyAudit");
		assertThat(verdict.at("/whole").asBoolean()).isTrue();
		assertThat(verdict.at("/readings").asLong()).isPositive();
		assertThat(as("rep").ask("{ verifyAudit { whole } }").code()).isEqualTo("FORBIDDEN");
		assertThat(as("admin").ask(READS).code()).isEqualTo("FORBIDDEN");
	}

	private JsonNode reads(String customer) {
		var answer = as("privacy").ask(READS, Map.of("customer", customer));
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.data("auditedReads");
	}

	private ApiClient as(String user) {
		return new ApiClient(this.port, LocalKeycloak.endpoint().token(user));
	}

}
