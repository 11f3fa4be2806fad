package io.c360.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.graph.Graph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import io.c360.local.LocalKeycloak;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A wrong merge is noticed, explained, undone, kept apart by decision, and old ids go on
 * answering.
 */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StewardDayIT {

	private static final String NUMBER = "13826012345";

	private final ApiClient steward;

	private final ApiClient rep;

	private final IntakeGraph intake;

	private long position;

	@Autowired
	StewardDayIT(@LocalServerPort int port, Graph graph) {
		var keycloak = LocalKeycloak.endpoint();
		this.steward = new ApiClient(port, keycloak.token("steward"));
		this.rep = new ApiClient(port, keycloak.token("rep"));
		this.intake = new IntakeGraph(graph, IdentityModel.telecom());
	}

	@BeforeAll
	void migrate(@Autowired Graph graph) {
		graph.migrate();
	}

	@Test
	void explainsUndoesAndKeepsApartAWrongMerge() {
		take("crm/d1", 1, "诸葛承志", NUMBER);
		take("billing/d1", 1, "完颜若兰", "13826012346");
		var first = customerOf("13826012345");
		var second = customerOf("13826012346");
		take("billing/d1", 2, "诸葛承志", NUMBER);
		var merged = customerOf(NUMBER);
		assertThat(List.of(first, second)).contains(merged);
		var former = merged.equals(first) ? second : first;

		var why = ask(
				"{ why(a: \"crm/d1\", b: \"billing/d1\") { verdict explanation { bits parts { feature bits } } } }")
			.at("/why");
		assertThat(why.at("/verdict").asString()).isEqualTo("SAME_BY_EVIDENCE");
		assertThat(stream(why.at("/explanation/parts")).mapToDouble(part -> part.at("/bits").asDouble()).sum())
			.isEqualTo(why.at("/explanation/bits").asDouble());
		assertThat(
				ask("{ how(customer: \"%s\") { left right cause } }".formatted(merged)).at("/how/0/cause").asString())
			.isEqualTo("MATCHED");

		var trial = ask(
				"""
						mutation { forceDifferent(left: ["crm/d1"], right: ["billing/d1"], reason: "father and son", preview: true) {
						  decision moves { record } } }""")
			.at("/forceDifferent");
		assertThat(trial.at("/decision").isNull()).isTrue();
		assertThat(trial.at("/moves").size()).isOne();
		assertThat(customerOf(NUMBER)).isEqualTo(merged);

		var undone = ask(
				"mutation { revertMerge(former: \"%s\", into: \"%s\", reason: \"father and son\") { decision } }"
					.formatted(former, merged))
			.at("/revertMerge/decision");
		assertThat(undone.isNull()).isFalse();
		assertThat(customerById(first)).isEqualTo(first);
		assertThat(customerById(second)).isEqualTo(second);

		take("billing/d1", 3, "诸葛承志", NUMBER);
		var apart = ask("{ why(a: \"crm/d1\", b: \"billing/d1\") { verdict } }").at("/why/verdict").asString();
		assertThat(apart).isEqualTo("DIFFERENT_BY_DECISION");
		assertThat(ask("{ whyNot(a: \"%s\", b: \"%s\") { verdict } }".formatted(first, second)).at("/whyNot/verdict")
			.asString()).isEqualTo("DIFFERENT_BY_DECISION");

		var decision = ask("{ identityDecisions { id kind author reason } }").at("/identityDecisions/0");
		assertThat(decision.at("/author").asString()).isEqualTo("steward");
		ask("mutation { revokeDecision(id: \"%s\", reason: \"one person after all\") { moves { record } } }"
			.formatted(decision.at("/id").asString()));
		assertThat(customerById(first)).isEqualTo(customerById(second));
		assertThat(stream(ask("{ identityHistory(customer: \"%s\") { what } }".formatted(first)).at("/identityHistory"))
			.map(event -> event.at("/what").asString())).contains("MERGED");
	}

	@Test
	void findsWhoIsCallingWithoutKeepingAnything() {
		take("crm/w1", 1, "南宫若兰", "13826022345");
		var known = customerOf("13826022345");

		var caller = ask(whoIs("南宫若兰", "13826022345")).at("/whoIs");
		var stranger = ask(whoIs("东方不换", "13826022399")).at("/whoIs");
		var toRep = this.rep.ask(whoIs("Nangong Ruolan", "+86 138 2602 2345")).body().at("/data/whoIs");

		assertThat(caller.at("/verdict").asString()).isEqualTo("KNOWN");
		assertThat(caller.at("/customer/id").asString()).isEqualTo(known);
		assertThat(caller.at("/candidates/0/explanation/b").asString()).isEqualTo("crm/w1");
		assertThat(stranger.at("/verdict").asString()).isEqualTo("NOBODY");
		assertThat(toRep.at("/customer/id").asString()).isEqualTo(known);
		assertThat(toRep.at("/candidates/0/explanation").isNull()).as("why is for stewards").isTrue();
		assertThat(this.steward.ask("{ why(a: \"asked/now\", b: \"crm/w1\") { verdict } }").code())
			.as("nothing is kept")
			.isEqualTo("NOT_FOUND");
	}

	@Test
	void aNewcomerWhoFitsTwoWaitsUntilTheStewardDecides() {
		take("crm/q1", 1, "司徒承志", "13826032345");
		take("crm/q2", 1, "上官若兰", "13826032345");
		take("shop/q3", 1, "夏天的风", "13826032345");

		var waiting = stream(
				ask("{ possibleMatches(first: 100, reason: CONTESTED) { left right } }").at("/possibleMatches"))
			.filter(match -> List.of(match.at("/left").asString(), match.at("/right").asString()).contains("shop/q3"))
			.toList();
		var decided = ask("""
				mutation { forceSame(left: ["shop/q3"], right: ["crm/q1"], reason: "shown the card",
				  expires: "2999-01-01T00:00:00Z") { decision moves { record } } }""").at("/forceSame");

		assertThat(waiting).as("stands between the two").hasSize(2);
		assertThat(decided.at("/moves").size()).as("moves %s", decided).isOne();
		assertThat(ask("{ why(a: \"shop/q3\", b: \"crm/q1\") { verdict } }").at("/why/verdict").asString())
			.isEqualTo("SAME_BY_DECISION");
		assertThat(ask("{ identityDecisions { reason expires } }").at("/identityDecisions/0/expires").asString())
			.startsWith("2999-01-01");
		assertThat(this.steward.ask("""
				mutation { forceDifferent(left: ["shop/q3"], right: ["crm/q1"], reason: "or not") { decision } }""")
			.code()).as("a decision against another").isEqualTo("CONFLICT");
	}

	@Test
	void refusesWhoeverIsNoSteward() {
		assertThat(this.rep.ask("{ identityDecisions { id } }").code()).isEqualTo("FORBIDDEN");
		assertThat(this.rep
			.ask("mutation { forceSame(left: [\"crm/1\"], right: [\"crm/2\"], reason: \"because\") { decision } }")
			.code()).isEqualTo("FORBIDDEN");
	}

	@Test
	void saysWhatIsWrongWithARequest() {
		assertThat(this.steward.ask("{ why(a: \"nobody\", b: \"crm/1\") { verdict } }").code()).isEqualTo("INVALID");
		assertThat(this.steward.ask("{ why(a: \"crm/no\", b: \"crm/such\") { verdict } }").code())
			.isEqualTo("NOT_FOUND");
		assertThat(this.steward.ask("mutation { revokeDecision(id: \"none\", reason: \"x\") { decision } }").code())
			.isEqualTo("NOT_FOUND");
		assertThat(this.steward.ask("mutation { forceSame(left: [], right: [\"crm/2\"], reason: \"x\") { decision } }")
			.code()).isEqualTo("INVALID");
	}

	private static String whoIs(String name, String number) {
		return """
				{ whoIs(record: {said: [{attribute: FULL_NAME, value: "%s"}, {attribute: MOBILE, value: "%s"}]}) {
				  verdict customer { id } candidates { customer { id } explanation { b bits } } } }""".formatted(name,
				number);
	}

	private JsonNode ask(String query) {
		var answer = this.steward.ask(query);
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.body().at("/data");
	}

	private String customerOf(String number) {
		return ask("{ customer(by: {msisdn: \"%s\"}) { id } }".formatted(number)).at("/customer/id").asString();
	}

	private String customerById(String id) {
		return ask("{ customer(by: {id: \"%s\"}) { id } }".formatted(id)).at("/customer/id").asString();
	}

	private void take(String id, long version, String name, String number) {
		var attributes = new EnumMap<Attribute, List<String>>(
				Map.of(Attribute.FULL_NAME, List.of(name), Attribute.MOBILE, List.of(number)));
		var party = new Party(RecordId.parse(id), version, PartyType.INDIVIDUAL, attributes, Map.of());
		var answers = this.intake.apply(new Batch(Lane.passing("steward-day"), 0,
				List.of(new Received(this.position++, party, name + number + version)), List.of()));
		assertThat(answers).hasOnlyElementsOfType(Answer.Applied.class);
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}

}
