package io.c360.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.party.Attribute;
import io.c360.graph.Graph;
import io.c360.graph.StatementUse;
import io.c360.local.LocalKeycloak;
import io.c360.search.SearchServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a service rep meets on one day at the desk. */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepDayIT {

	private static final Map<String, String> CALLER = Map.of("msisdn", SomeCustomers.MOBILE);

	/** What an answer says of itself, not of the customer. */
	private static final List<String> NO_FACTS = List.of("/masked", "/nextBestActions/decision");

	/**
	 * The audit is written behind the answer; the rest looks what happened at tills and
	 * desks.
	 */
	private static final List<String> UNASKED = List.of("audit/", "decision/arrivals", "complaint/told",
			"complaint/open-prompts", "change/", "campaign/unfrozen");

	private final ApiClient rep;

	private final ApiClient clerk;

	private final ApiClient handler;

	private final Graph graph;

	private final SomeFacts facts;

	@Autowired
	RepDayIT(@LocalServerPort int port, Graph graph) {
		var keycloak = LocalKeycloak.endpoint();
		this.rep = new ApiClient(port, keycloak.token("rep"));
		this.clerk = new ApiClient(port, keycloak.token("clerk"));
		this.handler = new ApiClient(port, keycloak.token("handler"));
		this.graph = graph;
		this.facts = new SomeFacts(graph);
	}

	@BeforeAll
	void begin(@Autowired SearchServer server) {
		SomeCustomers.write(this.graph, server);
	}

	@Test
	void aCallerIsKnownWithAllThatTheRepNeeds() {
		var customer = whole(this.rep, CALLER);

		assertThat(customer.at("/displayName").asString()).isEqualTo("张秀英");
		assertThat(texts(customer.at("/greeting"), "/kind")).startsWith("OPEN_COMPLAINT").contains("VIP");
		assertThat(customer.at("/subscriptions/0/contractEndDate").asString()).isEqualTo("2026-12-31");
		assertThat(customer.at("/value/band").asString()).isNotEmpty();
		assertThat(customer.at("/value/trend/test").asString()).startsWith("Mann-Kendall");
		assertThat(customer.at("/paymentHabits/rule").asString()).startsWith("payment-habits");
		assertThat(customer.at("/preferences/0/value").asString()).isEqualTo("evening");
		assertThat(customer.at("/sms/allowed").asBoolean()).isTrue();
		assertThat(customer.at("/timeline/edges")).hasSize(20);
		assertThat(customer.at("/complaints/0/name").asString()).isEqualTo("Wrong bill");
		assertThat(texts(customer.at("/households/0/group/members"), "/displayName")).contains("李建国");
		assertThat(customer.at("/loyalty/0/balance").asLong()).isEqualTo(100);
		assertThat(texts(customer.at("/nextBestActions/show"), "/action")).contains("settle-complaint");
		assertThat(customer.at("/revision").asLong()).isPositive();
		assertThat(Instant.parse(customer.at("/asOf").asString())).isBefore(Instant.now());
	}

	@Test
	void theWholeAnswerTakesOneStatement() {
		whole(this.rep, CALLER);
		var before = statements();

		whole(this.rep, CALLER);
		var after = statements();

		after.entrySet().removeIf(statement -> statement.getValue().equals(before.get(statement.getKey())));
		assertThat(after).as("beside the audit of reading, and what the clock wakes").hasSize(1);
		after.forEach((name, runs) -> {
			assertThat(name).startsWith("profile/by-identifier");
			assertThat(runs - before.getOrDefault(name, 0L)).isEqualTo(1);
		});
	}

	@Test
	void threeRolesHearTheSameFactsAtTheSameMomentMaskingAside() {
		var asRep = whole(this.rep, CALLER);
		var asClerk = whole(this.clerk, CALLER);
		var asHandler = whole(this.handler, CALLER);

		assertThat(asClerk.at("/revision")).isEqualTo(asRep.at("/revision"));
		assertThat(differences(asRep, asClerk, "")).isEmpty();
		assertThat(differences(asRep, asHandler, "")).isEmpty();
		assertThat(asClerk.at("/complaints/0/name").isNull()).as("some of it is masked").isTrue();
	}

	@Test
	void someoneNobodyKnowsHasAProfileAndKeepsTheirHistoryOnceTheyAreKnown() {
		var cookie = new PartyReference.ByIdentifier(Attribute.DEVICE, "cookie-7f3a");
		var caller = new PartyReference.ByIdentifier(Attribute.MOBILE, "13826077001");
		this.facts.take(contact("web/v-1", cookie, "web-push", "looked at fibre"),
				contact("hotline/v-2", caller, "hotline", "asked for fibre"));

		var visitor = one(this.rep, Map.of("device", "cookie-7f3a"));
		var unknown = one(this.rep, Map.of("msisdn", "13826077001"));
		this.facts.take(SomeFacts.person("crm/v-9", "端木晓晨",
				Map.of("mobile", "13826077001", "device", "cookie-7f3a", "birthDate", "1993-04-05")));
		var known = one(this.rep, Map.of("msisdn", "13826077001"));
		var byCookie = one(this.rep, Map.of("device", "COOKIE-7F3A"));
		var byContact = one(this.rep, Map.of("interaction", "web/v-1"));

		assertThat(visitor.at("/anonymous").asBoolean()).isTrue();
		assertThat(visitor.at("/displayName").isNull()).isTrue();
		assertThat(texts(visitor.at("/timeline/edges"), "/node/id")).containsExactly("web/v-1");
		assertThat(unknown.at("/anonymous").asBoolean()).isTrue();
		assertThat(known.at("/anonymous").asBoolean()).isFalse();
		assertThat(known.at("/displayName").asString()).isEqualTo("端木晓晨");
		assertThat(texts(known.at("/timeline/edges"), "/node/id")).containsExactlyInAnyOrder("web/v-1", "hotline/v-2");
		assertThat(byCookie.at("/id")).isEqualTo(known.at("/id"));
		assertThat(byContact.at("/id")).isEqualTo(known.at("/id"));
		assertThat(one(this.rep, Map.of("id", visitor.at("/id").asString())).at("/id"))
			.as("the id of a visitor leads on")
			.isEqualTo(known.at("/id"));
	}

	@Test
	void aSharedNumberNamesWhoMayBeMeantAndTheRepChooses() {
		var answer = this.rep.ask("{ customer(by: {msisdn: \"13900139009\"}) { id } }");
		var candidates = answer.body().at("/errors/0/extensions/candidates");
		var names = candidates.valueStream()
			.map(id -> one(this.rep, Map.of("id", id.asString())).at("/displayName").asString())
			.toList();

		assertThat(answer.code()).isEqualTo("AMBIGUOUS");
		assertThat(names).containsExactlyInAnyOrder("李建国", "王小红");
		assertThat(answer.response().body()).doesNotContain("13900139009", "李建国");
	}

	@Test
	void whatHappensWhileTheRepTalksIsCountedAndShownOnDemand() {
		var top = one(this.rep, CALLER).at("/timeline/pageInfo/startCursor").asString();
		this.facts.take(contact("hotline/now-1", new PartyReference.ByRecord(RecordId.parse("crm/1001")), "hotline",
				"about the bill again"));
		var page = this.rep.ask("""
				query($top: String!) { customer(by: {msisdn: "13800138001"}) { timeline(last: 5, before: $top) {
				  newSince(cursor: $top) edges { node { description } } } } }""", Map.of("top", top))
			.data("customer/timeline");

		assertThat(page.at("/newSince").asInt()).isEqualTo(1);
		assertThat(page.at("/edges/0/node/description").asString()).isEqualTo("about the bill again");
	}

	private static Interaction contact(String id, PartyReference party, String channel, String description) {
		return new Interaction(RecordId.parse(id), party, Instant.now().minus(Duration.ofMinutes(1)), channel,
				"inbound", "enquiry", description, null, null, null, null, null);
	}

	private static JsonNode whole(ApiClient client, Map<String, String> by) {
		return client.askDocumented("rep.graphql", Map.of("by", by)).data("customer");
	}

	private static JsonNode one(ApiClient client, Map<String, String> by) {
		var answer = client.ask("""
				query($by: CustomerKey!) { customer(by: $by) { id anonymous displayName
				  timeline { edges { node { id } } pageInfo { startCursor } } } }""", Map.of("by", by));
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.data("customer");
	}

	/**
	 * How often this program asked each statement, but for those that nobody waits for.
	 */
	private Map<String, Long> statements() {
		return this.graph.use()
			.statements()
			.stream()
			.filter(statement -> UNASKED.stream().noneMatch(statement.name()::startsWith))
			.collect(Collectors.toMap(StatementUse::name, StatementUse::runs));
	}

	/**
	 * Where two answers say something else; what only one of them may see is no
	 * difference.
	 */
	private static List<String> differences(JsonNode one, JsonNode other, String path) {
		if (one.isNull() || other.isNull() || one.isMissingNode() || other.isMissingNode()
				|| NO_FACTS.stream().anyMatch(path::endsWith)) {
			return List.of();
		}
		if (one.isObject() && other.isObject()) {
			return one.propertyNames()
				.stream()
				.flatMap(name -> differences(one.get(name), other.get(name), path + "/" + name).stream())
				.toList();
		}
		if (one.isArray() && one.size() == other.size()) {
			return IntStream.range(0, one.size())
				.boxed()
				.flatMap(place -> differences(one.get(place), other.get(place), path + "/" + place).stream())
				.toList();
		}
		return one.equals(other) ? List.of() : List.of(path);
	}

	private static List<String> texts(JsonNode list, String path) {
		return list.valueStream().map(node -> node.at(path).asString("")).toList();
	}

}
