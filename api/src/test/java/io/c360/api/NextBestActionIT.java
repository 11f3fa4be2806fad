package io.c360.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.c360.graph.Graph;
import io.c360.local.LocalKeycloak;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NextBestActionIT {

	private static final String DECIDE = """
			query($by: CustomerKey!, $channel: String!) { customer(by: $by) { revision nextBestActions(channel: $channel) {
			  decision revision tier { tier rule version } catalogue
			  show { action kind say chance context worth lever priority reasons { points because } offer { id unclear } }
			  dropped { action stage rule version because } elsewhere { action channels because } } } }""";

	private final int port;

	private final String clerkToken;

	private final ApiClient rep;

	private final ApiClient clerk;

	private final ApiClient winback;

	private final ApiClient analyst;

	private final Graph graph;

	@Autowired
	NextBestActionIT(@LocalServerPort int port, Graph graph) {
		var keycloak = LocalKeycloak.endpoint();
		this.port = port;
		this.clerkToken = keycloak.token("clerk");
		this.rep = new ApiClient(port, keycloak.token("rep"));
		this.clerk = new ApiClient(port, this.clerkToken);
		this.winback = new ApiClient(port, keycloak.token("winback"));
		this.analyst = new ApiClient(port, keycloak.token("analyst"));
		this.graph = graph;
	}

	@BeforeAll
	void write() {
		SomeTrade.write(this.graph);
	}

	@Test
	void saysWhatACustomerIsWorthAndInWhichStageTheyAre() {
		var answer = this.rep.ask("""
				{ customer(by: {msisdn: "%s"}) {
				  value { monthly band stays policy trend { direction test values } months { month revenue net charged }
				          lifetime { total toDate potential parts { driver number name amount } } }
				  lifecycle { stage since because rules history { stage on because } } } }"""
			.formatted(SomeTrade.mobile(1)));

		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		var value = answer.data("customer/value");
		assertThat(value.at("/monthly").asLong()).isEqualTo(6_000);
		assertThat(value.at("/band").asString()).isEqualTo("MIDDLE");
		assertThat(value.at("/trend/direction").asString()).isEqualTo("FLAT");
		var parts = value.at("/lifetime/parts").valueStream().mapToLong(part -> part.at("/amount").asLong()).sum();
		assertThat(value.at("/lifetime/parts")).hasSize(11);
		assertThat(parts).isEqualTo(value.at("/lifetime/total").asLong());
		assertThat(answer.data("customer/lifecycle/stage").asString()).isEqualTo("STABLE");
		assertThat(answer.data("customer/lifecycle/history/0/stage").asString()).isEqualTo("NEW");
	}

	@Test
	void givesEveryChannelTheSameDecision() {
		var till = decide(1, "till");
		var hotline = decide(1, "hotline");

		assertThat(texts(till.at("/dropped"), "/action")).isEqualTo(texts(hotline.at("/dropped"), "/action"));
		assertThat(texts(till.at("/show"), "/action")).isNotEmpty();
		assertThat(till.at("/show").valueStream().map(shown -> shown.at("/priority").asDouble()).toList())
			.isSortedAccordingTo(java.util.Comparator.reverseOrder());
		assertThat(texts(till.at("/dropped"), "/because")).doesNotContain("");
		assertThat(till.at("/show").valueStream()).allSatisfy(shown -> {
			var odds = shown.at("/reasons").valueStream().mapToDouble(reason -> reason.at("/points").asDouble()).sum();
			assertThat(shown.at("/chance").asDouble()).isEqualTo(1 / (1 + Math.exp(-odds)));
			assertThat(shown.at("/say").asString()).isNotBlank().doesNotContain("{");
		});
	}

	@Test
	void obeysConsentWhereWeBegin() {
		var refused = decide(2, "outbound-call");
		var notAsked = decide(1, "sms");

		assertThat(texts(refused.at("/show"), "/kind")).doesNotContain("OFFER", "SAVE");
		assertThat(texts(refused.at("/elsewhere"), "/because")).contains("no consent for sales: refused");
		assertThat(texts(notAsked.at("/elsewhere"), "/because")).contains("no consent for sales: not asked");
	}

	@Test
	void sellsNothingWhileAJustifiedComplaintIsOpenAndHelpsInstead() {
		var decision = decide(3, "hotline");

		assertThat(texts(decision.at("/show"), "/kind")).doesNotContain("OFFER", "SAVE");
		assertThat(texts(decision.at("/show"), "/action")).contains("settle-complaint");
		assertThat(texts(decision.at("/dropped"), "/rule")).contains("P01");
	}

	@Test
	void knowsAnAnswerBeforeTheNextQueryAndTakesItOnce() {
		var before = decide(2, "hotline");
		var action = before.at("/show/0/action").asString();
		var refusal = Map.of("d", before.at("/decision").asString(), "a", action, "r", "太贵了");
		var mutation = """
				mutation($d: ID!, $a: ID!, $r: String) {
				  respondToAction(decision: $d, action: $a, outcome: REFUSED, reason: $r) { fact customer revision } }""";

		var first = this.rep.ask(mutation, refusal);
		var again = this.rep.ask(mutation, refusal);

		assertThat(first.body().has("errors")).as(first.response().body()).isFalse();
		assertThat(again.data("respondToAction")).isEqualTo(first.data("respondToAction"));
		var after = decide(2, "till");
		assertThat(texts(after.at("/show"), "/action")).doesNotContain(action);
		assertThat(
				after.at("/dropped").valueStream().filter(dropped -> dropped.at("/action").asString().equals(action)))
			.singleElement()
			.satisfies(dropped -> assertThat(dropped.at("/rule").asString()).isEqualTo("K01"));
		assertThat(this.rep.ask(mutation, Map.of("d", refusal.get("d"), "a", action, "r", "其他原因")).code())
			.isEqualTo("CONFLICT");
	}

	@Test
	void refusesAnswersThatSayNothing() {
		var decision = decide(1, "till").at("/decision").asString();
		var respond = "mutation { respondToAction(decision: \"%s\", action: \"%s\", outcome: REFUSED) { fact } }";

		assertThat(this.rep.ask(respond.formatted(decision, "bundle")).code()).isEqualTo("INVALID");
		assertThat(this.rep.ask(respond.formatted("forged", "bundle")).code()).isEqualTo("INVALID");
		assertThat(this.rep.ask(respond.formatted(decision, "no-such").replace(") {", ", reason: \"x\") {")).code())
			.isEqualTo("NOT_FOUND");
		assertThat(this.analyst.ask(respond.formatted(decision, "bundle")).code()).isEqualTo("FORBIDDEN");
	}

	@Test
	void showsTheDeskWhatIsOfferedAndWhereChannelsContradictEachOther() {
		var offers = this.rep.ask(
				"{ offers { id channels credits(usage: 10000) unclear newSim } offerConflicts { form customers prices } }");

		assertThat(offers.data("offers")).hasSize(15);
		assertThat(offers.data("offerConflicts")).hasSize(3);
	}

	@Test
	void reportsTheGapsOfTheTables() {
		var tables = this.analyst
			.ask("{ ruleTables { problem tables { table rows checked gaps { count } defaults { count examples } } } }");

		assertThat(tables.body().has("errors")).as(tables.response().body()).isFalse();
		assertThat(tables.data("ruleTables/tables")
			.valueStream()
			.filter(table -> table.at("/table").asString().equals("tiers"))
			.findFirst()
			.orElseThrow()
			.at("/defaults/count")
			.asInt()).isPositive();
		assertThat(this.clerk.ask("{ ruleTables { problem } }").code()).isEqualTo("FORBIDDEN");
	}

	@Test
	void showsAPopupAtTheTillAndNotTheSameTwice() {
		var recognise = """
				mutation { recognise(customer: {card: "LC-770"}, store: "%s", till: "t1", scene: IDLE) {
				  decision who flags full actions { action name say why } } }""".formatted(store());

		var first = this.clerk.ask(recognise);
		var second = this.clerk.ask(recognise);

		assertThat(first.body().has("errors")).as(first.response().body()).isFalse();
		assertThat(first.data("recognise/who").asString()).contains("陈志强").contains("在网 3 年");
		assertThat(first.data("recognise/actions").size()).isBetween(1, 3);
		assertThat(texts(second.data("recognise/actions"), "/action"))
			.doesNotContainAnyElementsOf(texts(first.data("recognise/actions"), "/action"));
		var busy = this.clerk.ask("""
				{ upsellPopup(customer: {card: "LC-771"}, store: "%s", scene: BUSY) { full actions { say } } }"""
			.formatted(store()));
		assertThat(busy.data("upsellPopup/full").asBoolean()).isFalse();
		assertThat(busy.data("upsellPopup/actions")).hasSize(1);
	}

	@Test
	void pushesAPopupTheMomentSomebodyIsRecognised() throws InterruptedException {
		var lines = new LinkedBlockingQueue<String>();
		var listening = Thread.ofVirtual().start(() -> listen("t9", lines));
		Thread.sleep(1_500);

		SomeTrade.arrive(this.graph, 1, "t9", Instant.now());
		var pushed = lines.poll(10, TimeUnit.SECONDS);

		assertThat(pushed).isNotNull();
		var popup = JsonMapper.shared().readTree(pushed).at("/data/popups");
		assertThat(popup.at("/who").asString()).contains("林美玲");
		assertThat(popup.at("/actions").size()).isBetween(1, 3);
		listening.interrupt();
	}

	@Test
	void ranksThoseWhoLeftAGroupWithWhoCouldInviteThem() {
		var query = """
				{ winBackCandidates(group: "%s") { customer { id displayName } left reason monthly secondValue chance expected
				  reasons { points because } ties { member out in days strength } inviter { member }
				  offered { outcome } propose { action say } } }"""
			.formatted(SomeTrade.GROUP);

		var answer = this.winback.ask(query);

		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		var candidates = answer.data("winBackCandidates");
		assertThat(texts(candidates, "/customer/displayName")).containsExactlyInAnyOrder("郑国华", "何丽娟");
		assertThat(candidates.valueStream().map(one -> one.at("/expected").asDouble()).toList())
			.isSortedAccordingTo(java.util.Comparator.reverseOrder());
		var close = candidates.valueStream()
			.filter(one -> one.at("/customer/displayName").asString().equals("郑国华"))
			.findFirst()
			.orElseThrow();
		assertThat(close.at("/ties")).hasSize(2);
		assertThat(close.at("/ties/0/out").asInt()).isEqualTo(5);
		assertThat(close.at("/ties/0/in").asInt()).isEqualTo(5);
		assertThat(close.at("/inviter/member").asString()).isEqualTo(customer(0));
		assertThat(close.at("/propose/action").asString()).isEqualTo("return-price");
		assertThat(this.clerk.ask(query).code()).isEqualTo("FORBIDDEN");
	}

	private void listen(String till, LinkedBlockingQueue<String> lines) {
		var query = "subscription { popups(store: \\\"%s\\\", till: \\\"%s\\\") { who actions { action say } } }"
			.formatted(store(), till);
		var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", "text/event-stream")
			.header("Authorization", "Bearer " + this.clerkToken)
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + query + "\"}"))
			.build();
		try (var http = HttpClient.newHttpClient()) {
			http.send(request, HttpResponse.BodyHandlers.ofLines())
				.body()
				.filter(line -> line.startsWith("data:") && line.length() > 8)
				.forEach(line -> lines.add(line.substring(5)));
		}
		catch (java.io.IOException | java.io.UncheckedIOException ex) {
			lines.add("{\"failed\": \"" + ex.getClass() + "\"}");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private JsonNode decide(int worker, String channel) {
		var answer = this.rep.ask(DECIDE, Map.of("by", Map.of("msisdn", SomeTrade.mobile(worker)), "channel", channel));
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.data("customer/nextBestActions");
	}

	private String customer(int worker) {
		return this.rep.ask("{ customer(by: {msisdn: \"" + SomeTrade.mobile(worker) + "\"}) { id } }")
			.data("customer/id")
			.asString();
	}

	private static String store() {
		return "GZ-001";
	}

	private static List<String> texts(JsonNode list, String path) {
		return list.valueStream().map(node -> node.at(path).asString("")).toList();
	}

}
