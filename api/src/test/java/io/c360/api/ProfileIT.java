package io.c360.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.c360.graph.Graph;
import io.c360.local.LocalKeycloak;
import io.c360.search.SearchServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfileIT {

	private final ApiClient rep;

	private final ApiClient clerk;

	private final ApiClient analyst;

	@Autowired
	ProfileIT(@LocalServerPort int port) {
		var keycloak = LocalKeycloak.endpoint();
		this.rep = new ApiClient(port, keycloak.token("rep"));
		this.clerk = new ApiClient(port, keycloak.token("clerk"));
		this.analyst = new ApiClient(port, keycloak.token("analyst"));
	}

	@BeforeAll
	void write(@Autowired Graph graph, @Autowired SearchServer server) {
		SomeCustomers.write(graph, server);
	}

	@Test
	void isOneCustomerByAnyKeyWithThreeSourcesAsProvenance() {
		var keys = List.of(Map.of("interaction", "crm/I-4"), Map.of("complaint", "crm/C-1"),
				Map.of("msisdn", "+86 138-0013-8001"), Map.of("email", "XiuYing@example.cn"),
				Map.of("idNumber", SomeCustomers.RESIDENT_ID), Map.of("account", "a-77"), Map.of("card", "l 77"));

		var answers = keys.stream().map(key -> this.rep.askDocumented("profile.graphql", Map.of("by", key))).toList();

		assertThat(answers).allSatisfy(answer -> {
			assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
			assertThat(answer.data("customer")).isEqualTo(answers.getFirst().data("customer"));
		});
		var customer = answers.getFirst().data("customer");
		assertThat(texts(customer.at("/records"), "/source")).containsExactlyInAnyOrder("crm", "billing", "online");
		assertThat(customer.at("/displayName").asString()).isEqualTo("张秀英");
		assertThat(customer.at("/kind").asString()).isEqualTo("INDIVIDUAL");
		assertThat(customer.at("/revision").asLong()).isPositive();
	}

	@Test
	void saysWhereAValueComesFromAndWhatLost() {
		var city = this.rep
			.ask("""
					{ customer(by: {msisdn: "13800138001"}) { attributes(names: [CITY]) {
					  name value masked provenance { source record updatedAt rule alsoBy } lost { value source record } } } }""")
			.data("customer/attributes/0");

		assertThat(city.at("/value").asString()).isEqualTo("广州");
		assertThat(city.at("/masked").asBoolean()).isFalse();
		assertThat(city.at("/provenance/record").asString()).isEqualTo("crm/1001");
		assertThat(city.at("/provenance/rule").asString()).isEqualTo("MOST_TRUSTED_SOURCE");
		assertThat(city.at("/lost/0/value").asString()).isEqualTo("深圳市");
	}

	@Test
	void holdsContactsSubscriptionsComplaintsAndHousehold() {
		var customer = this.rep.askDocumented("profile.graphql", Map.of("by", Map.of("msisdn", SomeCustomers.MOBILE)))
			.data("customer");

		assertThat(texts(customer.at("/contactPoints"), "/medium")).contains("MOBILE", "EMAIL", "POSTAL_ADDRESS");
		assertThat(customer.at("/subscriptions/0/monthlyFee/amount").asLong()).isEqualTo(8900);
		assertThat(customer.at("/subscriptions/0/monthlyFee/currency").asString()).isEqualTo("CNY");
		assertThat(customer.at("/complaints/0/name").asString()).isEqualTo("Wrong bill");
		assertThat(texts(customer.at("/households/0/group/members"), "/displayName")).containsExactlyInAnyOrder("张秀英",
				"李建国");
	}

	@Test
	void saysWhatToBearInMindWhenGreetingThem() {
		var flags = this.rep.ask("{ customer(by: {msisdn: \"13800138001\"}) { greeting { kind reason because } } }")
			.data("customer/greeting");

		assertThat(texts(flags, "/kind")).startsWith("OPEN_COMPLAINT").contains("VIP");
		assertThat(flags.at("/0/because").asString()).isEqualTo("crm/C-1");
	}

	@Test
	void saysWhatTheCustomerLikesAgreedToAndHasInPoints() {
		var customer = this.rep.ask("""
				{ customer(by: {msisdn: "13800138001"}) { preferences { name value }
				  sms: mayContact(purpose: "sales", channel: "sms") { allowed reason because { evidence } }
				  mail: mayContact(purpose: "sales", channel: "email") { allowed reason }
				  consents { decision } now: loyalty { programme balance tier entries { points reason } }
				  then: loyalty(asOf: "2026-03-02T13:00:00Z") { balance } } }""").data("customer");

		assertThat(customer.at("/preferences/0/value").asString()).isEqualTo("evening");
		assertThat(customer.at("/sms/allowed").asBoolean()).isTrue();
		assertThat(customer.at("/sms/because/evidence").asString()).isEqualTo("form 7");
		assertThat(customer.at("/mail/reason").asString()).isEqualTo("REFUSED");
		assertThat(customer.at("/now/0/balance").asLong()).isEqualTo(100);
		assertThat(customer.at("/now/0/tier").asString()).isEqualTo("gold");
		assertThat(customer.at("/then/0/balance").asLong()).isEqualTo(120);
	}

	@Test
	void readsTheTimelinePageByPageNewestFirst() {
		var ids = new ArrayList<String>();
		var times = new ArrayList<String>();
		@Nullable String after = null;
		boolean more;
		do {
			var page = timeline(after);
			ids.addAll(texts(page.at("/edges"), "/node/id"));
			times.addAll(texts(page.at("/edges"), "/node/at"));
			after = page.at("/pageInfo/endCursor").asString("");
			more = page.at("/pageInfo/hasNextPage").asBoolean();
		}
		while (more);

		assertThat(ids).hasSize(SomeCustomers.CONTACTS).doesNotHaveDuplicates();
		assertThat(times).isSortedAccordingTo(java.util.Comparator.reverseOrder());
	}

	@Test
	void filtersTheTimeline() {
		var answer = this.rep
			.ask("""
					query($from: DateTime!) { customer(by: {msisdn: "13800138001"}) {
					  timeline(first: 100, filter: {channels: ["hotline"], from: $from}) { edges { node { channel at } } } } }""",
					Map.of("from", SomeCustomers.NOON.plusSeconds(300).toString()));

		assertThat(texts(answer.data("customer/timeline/edges"), "/node/channel")).hasSize(10).containsOnly("hotline");
	}

	@Test
	void answersSeveralPagesOfOneTimelineAtOnce() {
		var customer = this.rep.ask("""
				{ customer(by: {msisdn: "13800138001"}) { a: timeline(first: 1) { edges { node { id } } }
				  b: timeline(first: 2) { edges { node { id } } } } }""").data("customer");

		assertThat(texts(customer.at("/a/edges"), "/node/id")).hasSize(1);
		assertThat(texts(customer.at("/b/edges"), "/node/id")).hasSize(2)
			.startsWith(customer.at("/a/edges/0/node/id").asString());
	}

	@Test
	void refusesTooManyPagesOfOneTimelineAndPagesWithoutEnd() {
		var pages = IntStream.rangeClosed(1, 6)
			.mapToObj(first -> "p%d: timeline(first: %d) { edges { cursor } }".formatted(first, first))
			.collect(Collectors.joining(" "));
		assertThat(this.rep.ask("{ customer(by: {msisdn: \"13800138001\"}) { " + pages + " } }").code())
			.isEqualTo("INVALID");
		assertThat(this.rep.ask("{ customer(by: {msisdn: \"1\"}) { timeline(first: 999999999) { edges { cursor } } } }")
			.code()).isEqualTo("INVALID");
		assertThat(
				this.rep.ask("{ customer(by: {msisdn: \"1\"}) { timeline(after: \"forged\") { edges { cursor } } } }")
					.code())
			.isEqualTo("INVALID");
	}

	@Test
	void answersNullWithoutAnErrorWhenNobodyHasTheKey() {
		var answer = this.rep.ask("{ customer(by: {email: \"nobody@example.cn\"}) { id } }");

		assertThat(answer.body().get("data").toString()).isEqualTo("{\"customer\":null}");
		assertThat(answer.body().has("errors")).isFalse();
	}

	@Test
	void refusesAKeyThatFitsSeveral() {
		var answer = this.rep.ask("{ customer(by: {msisdn: \"13900139009\"}) { id } }");

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.code()).isEqualTo("AMBIGUOUS");
		assertThat(answer.response().body()).doesNotContain("13900139009");
	}

	@Test
	void refusesNoKeyTwoKeysAndKeysThatAreNone() {
		assertThat(this.rep.ask("{ customer(by: {}) { id } }").code()).isEqualTo("INVALID");
		assertThat(this.rep.ask("{ customer(by: {msisdn: \"1\", email: \"a@b.cn\"}) { id } }").code())
			.isEqualTo("INVALID");
		assertThat(this.rep.ask("{ customer(by: {id: \"'}) DETACH DELETE\"}) { id } }").code()).isEqualTo("INVALID");
	}

	@Test
	void showsAClerkNoDocumentNumberAndNoComplaintText() {
		var answer = this.clerk.ask("""
				{ customer(by: {idNumber: "%s"}) { displayName attributes { name value masked lost { value } }
				  records { id attributes { name values masked } } complaints { status name description }
				  timeline { edges { node { at description } } } } }""".formatted(SomeCustomers.RESIDENT_ID));

		assertThat(answer.body().at("/errors").valueStream().map(error -> error.at("/extensions/code").asString()))
			.isNotEmpty()
			.containsOnly("FORBIDDEN");
		assertThat(answer.data("customer/displayName").asString()).isEqualTo("张秀英");
		assertThat(answer.data("customer/complaints/0/status").asString()).isEqualTo("OPEN");
		assertThat(answer.response().body()).doesNotContain(SomeCustomers.RESIDENT_ID, "Wrong bill", "charged twice",
				"contact 1");
		assertThat(answer.response().body()).contains("\"name\":\"RESIDENT_ID\",\"value\":null,\"masked\":true");
	}

	@Test
	void showsAnAnalystNobodysNameOrNumber() {
		var id = this.rep.ask("{ customer(by: {msisdn: \"13800138001\"}) { id } }").data("customer/id").asString();
		var answer = this.analyst.askDocumented("profile.graphql", Map.of("by", Map.of("id", id)));

		assertThat(answer.data("customer/subscriptions/0/status").asString()).isEqualTo("ACTIVE");
		assertThat(answer.response().body()).doesNotContain("张秀英", SomeCustomers.MOBILE, SomeCustomers.EMAIL, "天河路",
				"charged twice", "contact 1");

		assertThat(answer.data("customer/displayName").isNull()).isTrue();
		assertThat(texts(answer.data("customer/households/0/group/members"), "/displayName")).containsOnly("");
	}

	private JsonNode timeline(@Nullable String after) {
		var cursor = (after != null) ? ", after: \"" + after + "\"" : "";
		return this.rep.ask("""
				{ customer(by: {msisdn: "13800138001"}) { timeline(first: 7%s, filter: {kinds: [CONTACT]}) {
				  edges { cursor node { id at } } pageInfo { hasNextPage endCursor } } } }""".formatted(cursor))
			.data("customer/timeline");
	}

	private static List<String> texts(JsonNode list, String path) {
		return list.valueStream().map(node -> node.at(path).asString("")).toList();
	}

}
