package io.c360.api;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.party.Attribute;
import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.graph.Graph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import io.c360.local.LocalKeycloak;
import io.c360.search.CustomerIndex;
import io.c360.search.IndexedCustomer;
import io.c360.search.SearchServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A privacy officer's day: what customers agreed to, who read what, what is known of
 * somebody, and that it is known no more.
 */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivacyDayIT {

	private static final String ENTER = "mutation($entry: ID!, $decision: ConsentDecision!, $until: DateTime, $purpose: String!, "
			+ "$channel: String, $evidence: String!) { enterConsent(entry: $entry, customer: {msisdn: \"13800138001\"}, "
			+ "purpose: $purpose, channel: $channel, decision: $decision, until: $until, evidence: $evidence) "
			+ "{ fact customer revision } }";

	private static final List<String> PLANTED = List.of("crm/1001", "billing/B-7", "online/u55", "crm/N-1", "crm/N-2",
			"crm/F-1", "billing/Y-1", "billing/Y-2", "billing/S-1", "crm/C-1", "crm/L-1", "crm/I-0", "crm/I-44");

	private static final List<String> SAID = List.of("张秀英", "Zhang Xiuying", "1987-03-02", SomeCustomers.RESIDENT_ID,
			SomeCustomers.MOBILE, SomeCustomers.EMAIL, "天河路1号", "A-77", "evening", "form 7", "charged twice", "乐享 89",
			"contact 12");

	private final int port;

	private final Graph graph;

	private final SearchServer server;

	@Autowired
	PrivacyDayIT(@LocalServerPort int port, Graph graph, SearchServer server) {
		this.port = port;
		this.graph = graph;
		this.server = server;
	}

	@BeforeEach
	void write() {
		this.graph.migrate();
		this.graph.write(tx -> tx
			.run("MATCH (n) WHERE NONE(label IN labels(n) WHERE label STARTS WITH '__Neo4j') " + "DETACH DELETE n")
			.consume()
			.counters()
			.containsUpdates());
		SomeCustomers.write(this.graph, this.server);
	}

	@Test
	void keepsToWhatACustomerSaidOnAnyChannelFromThatMomentOn() {
		var may = "{ customer(by: {msisdn: \"13800138001\"}) { mayContact(purpose: \"sales\", channel: \"sms\") "
				+ "{ allowed reason because { id evidence } } consents { id } } }";
		assertThat(ask("rep", may).at("/customer/mayContact/allowed").asBoolean()).isTrue();

		var entered = enter("clerk", "w-1", "WITHDRAWN", "sales", "sms");

		assertThat(entered.code()).isEmpty();
		assertThat(entered.data("enterConsent/fact").asString()).isEqualTo("c360/consent:w-1");
		assertThat(enter("clerk", "w-1", "WITHDRAWN", "sales", "sms").data("enterConsent/revision").asLong())
			.as("the same again changes nothing")
			.isEqualTo(entered.data("enterConsent/revision").asLong());
		assertThat(enter("clerk", "w-1", "GRANTED", "sales", "sms").code()).isEqualTo("CONFLICT");
		var after = ask("winback", may).at("/customer");
		assertThat(after.at("/mayContact/allowed").asBoolean()).isFalse();
		assertThat(after.at("/mayContact/reason").asString()).isEqualTo("WITHDRAWN");
		assertThat(after.at("/mayContact/because/evidence").asString()).isEqualTo("said so at the counter");
		assertThat(as("rep").purpose("sales")
			.ask("{ customer(by: {msisdn: \"13800138001\"}) { contactPoints { value } } }")
			.response()
			.body()).doesNotContain("\"13800138001\"");
	}

	@Test
	void saysWhatAConsentLacksAndWhoMayNotEnterOne() {
		assertThat(enter("rep", "x-1", "GRANTED", "gossip", "sms").code()).isEqualTo("INVALID");
		assertThat(enter("rep", "x-2", "GRANTED", "sales", "SMS; DROP").code()).isEqualTo("INVALID");
		assertThat(enter("analyst", "x-3", "GRANTED", "sales", "sms").code()).isEqualTo("FORBIDDEN");
		assertThat(as("rep")
			.ask(ENTER, Map.of("entry", "x-4", "decision", "GRANTED", "purpose", "sales", "until",
					"2001-01-01T00:00:00Z", "evidence", "form 8"))
			.code()).isEqualTo("INVALID");
	}

	@Test
	void handsOutEverythingAndForgetsEverything() {
		enter("rep", "g-1", "GRANTED", "win-back", null);
		var id = id();
		var household = as("steward").ask(
				"mutation($ids: [ID!]!) { livesTogether(customers: $ids, reason: \"Zhang told so\") }",
				Map.of("ids", List.of(id, other())));
		assertThat(household.code()).isEmpty();

		var export = ask("privacy", "{ exportCustomer(customer: \"%s\") { json things sha256 } }".formatted(id))
			.at("/exportCustomer");
		var known = JsonMapper.shared().readTree(export.at("/json").asString());
		assertThat(known.findValuesAsString("id")).containsAll(PLANTED).contains("c360/consent:g-1");
		assertThat(export.at("/json").asString()).contains(SAID);
		assertThat(export.at("/things").asInt()).isGreaterThanOrEqualTo(PLANTED.size() + SomeCustomers.CONTACTS - 2);

		var began = Instant.now();
		var receipt = ask("privacy",
				"mutation { eraseCustomer(customer: \"%s\", reason: \"asked by letter\") { id removed { kind count } } }"
					.formatted(id))
			.at("/eraseCustomer");
		SomeCustomers.index(this.graph, this.server);

		assertThat(everything()).doesNotContain(SAID.toArray(String[]::new)).doesNotContain("Zhang told so");
		for (var key : List.of("id: \"%s\"".formatted(id), "msisdn: \"13800138001\"",
				"email: \"%s\"".formatted(SomeCustomers.EMAIL), "account: \"A-77\"", "complaint: \"crm/C-1\"",
				"interaction: \"crm/I-0\"")) {
			assertThat(as("rep").ask("{ customer(by: {%s}) { displayName } }".formatted(key)).data("customer").isNull())
				.as(key)
				.isTrue();
		}
		assertThat(ask("rep", "{ searchCustomers(query: \"张秀英\") { edges { node { id } } } }")
			.at("/searchCustomers/edges")).isEmpty();
		assertThat(new CustomerIndex(this.server).page(null, 10_000)).filteredOn(one -> one.id().toString().equals(id))
			.as("the index knows only that there is nobody")
			.allMatch(IndexedCustomer::former);
		assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMinutes(1));
		assertThat(removed(receipt)).containsEntry("record", 3)
			.containsEntry("interaction", SomeCustomers.CONTACTS)
			.containsEntry("decision", 1);
		refusesWhatComesLate();
		provesIt(receipt.at("/id").asString(), id);
	}

	private void refusesWhatComesLate() {
		var attributes = new EnumMap<Attribute, List<String>>(Attribute.class);
		attributes.put(Attribute.FULL_NAME, List.of("张秀英"));
		attributes.put(Attribute.RESIDENT_ID, List.of(SomeCustomers.RESIDENT_ID));
		var late = new Party(RecordId.parse("online/u56"), 4, PartyType.INDIVIDUAL, attributes, Map.of());

		var answers = new IntakeGraph(this.graph, IdentityModel.telecom())
			.apply(new Batch(Lane.passing("late"), 1, List.of(new Received(0, late, "late")), List.of()));

		assertThat(answers).singleElement()
			.isInstanceOfSatisfying(Answer.Rejected.class, refused -> assertThat(refused.code()).isEqualTo("erased"));
		assertThat(everything()).doesNotContain(SomeCustomers.RESIDENT_ID);
	}

	private void provesIt(String receipt, String id) {
		var proof = ask("privacy",
				"{ erasureProof(id: \"%s\") { genuine nothingLeft topicsAt receipt { reason } } }".formatted(receipt))
			.at("/erasureProof");
		assertThat(proof.at("/genuine").asBoolean()).isTrue();
		assertThat(proof.at("/nothingLeft").asBoolean()).isTrue();
		assertThat(proof.at("/topicsAt").isNull()).as("nobody has told the topics here").isTrue();
		var reads = ask("privacy",
				"{ auditedReads(customer: \"%s\", first: 100) { outcome } verifyAudit { whole } }".formatted(id));
		assertThat(reads.at("/auditedReads").findValuesAsString("outcome")).contains("ANSWERED", "EXPORTED", "ERASED");
		assertThat(reads.at("/verifyAudit/whole").asBoolean()).isTrue();
		assertThat(as("privacy").ask("{ exportCustomer(customer: \"%s\") { things } }".formatted(id)).code())
			.isEqualTo("NOT_FOUND");
		assertThat(ask("rep", "{ customer(by: {idNumber: \"440106198507090030\"}) { displayName } }")
			.at("/customer/displayName")
			.asString()).as("others are as they were").isEqualTo("李建国");
	}

	@Test
	void isTheBusinessOfPrivacyOfficersOnly() {
		var id = id();

		for (var user : List.of("rep", "clerk", "handler", "steward", "analyst", "admin")) {
			assertThat(as(user).ask("{ exportCustomer(customer: \"%s\") { json } }".formatted(id)).code()).as(user)
				.isEqualTo("FORBIDDEN");
			assertThat(as(user).ask("mutation { eraseCustomer(customer: \"%s\", reason: \"x\") { id } }".formatted(id))
				.code()).as(user).isEqualTo("FORBIDDEN");
		}
		assertThat(id()).isEqualTo(id);
	}

	private ApiClient.Answer enter(String user, String entry, String decision, String purpose,
			@Nullable String channel) {
		var variables = new java.util.HashMap<String, Object>(
				Map.of("entry", entry, "decision", decision, "purpose", purpose, "evidence", "said so at the counter"));
		if (channel != null) {
			variables.put("channel", channel);
		}
		return as(user).ask(ENTER, variables);
	}

	private String id() {
		return ask("rep", "{ customer(by: {msisdn: \"13800138001\"}) { id } }").at("/customer/id").asString();
	}

	private String other() {
		return ask("rep", "{ customer(by: {idNumber: \"440106198507090030\"}) { id } }").at("/customer/id").asString();
	}

	private static Map<String, Integer> removed(JsonNode receipt) {
		return receipt.at("/removed")
			.valueStream()
			.collect(java.util.stream.Collectors.toMap(kind -> kind.at("/kind").asString(),
					kind -> kind.at("/count").asInt()));
	}

	/** Every property of every node as text, but for what the audit says of fields. */
	private String everything() {
		return this.graph.scan(tx -> String.join("\n",
				tx.run("MATCH (n) RETURN toString(labels(n)[0]) + ' ' + reduce(t = '', k IN keys(n) | t + k + '=' + "
						+ "CASE WHEN n[k] IS :: LIST<ANY> THEN reduce(x = '', v IN n[k] | x + ' ' + toString(v)) "
						+ "ELSE toString(n[k]) END + '; ') AS text")
					.list(row -> row.get("text").asString())));
	}

	private JsonNode ask(String user, String query) {
		var answer = as(user).ask(query);
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.body().at("/data");
	}

	private ApiClient as(String user) {
		return new ApiClient(this.port, LocalKeycloak.endpoint().token(user));
	}

}
