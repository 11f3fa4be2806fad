package io.c360.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.c360.customer.RecordId;
import io.c360.customer.campaign.Campaign;
import io.c360.graph.Graph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class NextBestActionIT extends OverSomeTrade {

	private static final String DECIDE = """
			query($by: CustomerKey!, $channel: String!) { customer(by: $by) { revision nextBestActions(channel: $channel) {
			  decision revision tier { tier rule version } catalogue
			  show { action kind say chance context worth lever priority reasons { points because } offer { id unclear } }
			  dropped { action stage rule version because } elsewhere { action channels because } } } }""";

	@Autowired
	NextBestActionIT(@LocalServerPort int port, Graph graph) {
		super(port, graph);
	}

	@Test
	void givesEveryChannelTheSameDecision() {
		var till = decide(1, "till");
		var hotline = decide(1, "hotline");

		assertThat(ApiClient.texts(till.at("/dropped"), "/action"))
			.isEqualTo(ApiClient.texts(hotline.at("/dropped"), "/action"));
		assertThat(ApiClient.texts(till.at("/show"), "/action")).isNotEmpty();
		assertThat(till.at("/show").valueStream().map(shown -> shown.at("/priority").asDouble()).toList())
			.isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(ApiClient.texts(till.at("/dropped"), "/because")).doesNotContain("");
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

		assertThat(ApiClient.texts(refused.at("/show"), "/kind")).doesNotContain("OFFER", "SAVE");
		assertThat(ApiClient.texts(refused.at("/elsewhere"), "/because")).contains("no consent for sales: refused");
		assertThat(ApiClient.texts(notAsked.at("/elsewhere"), "/because")).contains("no consent for sales: not asked");
	}

	@Test
	void sellsNothingWhileAJustifiedComplaintIsOpenAndHelpsInstead() {
		var decision = decide(3, "hotline");

		assertThat(ApiClient.texts(decision.at("/show"), "/kind")).doesNotContain("OFFER", "SAVE");
		assertThat(ApiClient.texts(decision.at("/show"), "/action")).contains("settle-complaint");
		assertThat(ApiClient.texts(decision.at("/dropped"), "/rule")).contains("P01");
	}

	@Test
	void knowsAnAnswerBeforeTheNextQueryAndTakesItOnce() {
		var before = decide(2, "hotline");
		var action = before.at("/show/0/action").asString();
		var refusal = Map.of("d", before.at("/decision").asString(), "a", action, "r", "太贵了");
		var mutation = """
				mutation($d: ID!, $a: ID!, $r: String) {
				  respondToAction(decision: $d, action: $a, outcome: REFUSED, reason: $r) { fact customer revision } }""";

		var first = this.as.rep().ask(mutation, refusal);
		var again = this.as.rep().ask(mutation, refusal);

		assertThat(first.body().has("errors")).as(first.response().body()).isFalse();
		assertThat(again.data("respondToAction")).isEqualTo(first.data("respondToAction"));
		var after = decide(2, "till");
		assertThat(ApiClient.texts(after.at("/show"), "/action")).doesNotContain(action);
		assertThat(ruleAgainst(after, action)).isIn("N03", "N04");
		assertThat(this.as.rep().ask(mutation, Map.of("d", refusal.get("d"), "a", action, "r", "其他原因")).code())
			.isEqualTo("CONFLICT");
	}

	@Test
	void saysUntilWhenAnAnswerClosesAnActionAndForgetsItWhenItIsTakenBack() {
		var before = decide(1, "hotline");
		var action = before.at("/show/0/action").asString();
		var refused = refuse(before, action);

		assertThat(refused.at("/dropped/rule").asString()).isIn("N03", "N04");
		assertThat(Instant.parse(refused.at("/dropped/until").asString()))
			.isAfter(Instant.now().plus(Duration.ofDays(13)));
		assertThat(Instant.parse(refused.at("/takeBackUntil").asString())).isAfter(Instant.now());
		var fact = refused.at("/fact").asString();
		assertThat(takeBack(this.as.user("handler"), fact).code()).isEqualTo("FORBIDDEN");
		var taken = takeBack(this.as.rep(), fact);
		assertThat(taken.body().has("errors")).as(taken.response().body()).isFalse();
		assertThat(taken.data("takeBackAnswer/dropped").isNull()).isTrue();
		assertThat(takeBack(this.as.rep(), fact).data("takeBackAnswer")).isEqualTo(taken.data("takeBackAnswer"));

		var after = decide(1, "hotline");
		assertThat(ApiClient.texts(after.at("/show"), "/action"))
			.isEqualTo(ApiClient.texts(before.at("/show"), "/action"));
		assertThat(refuse(before, action).at("/fact").asString()).as("answered anew").isNotEqualTo(fact);
		assertThat(ApiClient.texts(decide(1, "hotline").at("/show"), "/action")).doesNotContain(action);
		assertThat(takeBack(this.as.rep(), "c360/" + before.at("/decision").asString() + ":no-such:refused").code())
			.isEqualTo("NOT_FOUND");
		assertThat(takeBack(this.as.rep(), "crm/1").code()).isEqualTo("INVALID");
	}

	private JsonNode refuse(JsonNode decision, String action) {
		var answer = this.as.rep()
			.ask("""
					mutation($d: ID!, $a: ID!) {
					  respondToAction(decision: $d, action: $a, outcome: REFUSED, reason: "太贵") {
					    fact takeBackUntil dropped { rule until because } } }""",
					Map.of("d", decision.at("/decision").asString(), "a", action));
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.data("respondToAction");
	}

	private static ApiClient.Answer takeBack(ApiClient who, String fact) {
		return who.ask("mutation($f: ID!) { takeBackAnswer(fact: $f) { fact dropped { rule } } }", Map.of("f", fact));
	}

	@Test
	void refusesAnswersThatSayNothing() {
		var decision = decide(1, "till").at("/decision").asString();
		var respond = "mutation { respondToAction(decision: \"%s\", action: \"%s\", outcome: REFUSED) { fact } }";

		assertThat(this.as.rep().ask(respond.formatted(decision, "bundle")).code()).isEqualTo("INVALID");
		assertThat(this.as.rep().ask(respond.formatted("forged", "bundle")).code()).isEqualTo("INVALID");
		assertThat(
				this.as.rep().ask(respond.formatted(decision, "no-such").replace(") {", ", reason: \"x\") {")).code())
			.isEqualTo("NOT_FOUND");
		assertThat(this.as.analyst().ask(respond.formatted(decision, "bundle")).code()).isEqualTo("FORBIDDEN");
	}

	/**
	 * The first call proposed the bundle; the second named no campaign, as a store's does
	 * not.
	 */
	@Test
	void countsCallsAboutALeadAsContactsThatWereMade() {
		SomeTrade.take(this.graph, List.of(new Campaign(RecordId.parse("crm/K-9"), 1, "Bundles", "active", null, null,
				List.of("outbound-call"), "bundle", null)));
		var before = decide(1, "till");
		Map<String, Object> entry = Map.of("entry", "nba-1", "lead", "c360/nba", "customer", this.as.customer(1),
				"campaign", "crm/K-9", "type", "INTENT");

		enter(this.as.winback(), entry);
		enter(this.as.winback(), Map.of("entry", "nba-2", "lead", "c360/nba", "type", "CALLED"));

		var after = decide(1, "till");
		assertThat(ruleAgainst(before, "bundle")).isNotEqualTo("K04");
		assertThat(ruleAgainst(after, "bundle")).isEqualTo("K04");
	}

	/** Empty when it is proposed. */
	private static String ruleAgainst(JsonNode decision, String action) {
		return decision.at("/dropped")
			.valueStream()
			.filter(one -> one.at("/action").asString().equals(action))
			.map(one -> one.at("/rule").asString())
			.findFirst()
			.orElse("");
	}

	private static void enter(ApiClient who, Map<String, Object> entry) {
		var answer = who.ask("mutation($e: LeadEntry!) { enterLeadEvent(entry: $e) { state } }", Map.of("e", entry));
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
	}

	/** Nobody learns by answering whether there is such a customer in another city. */
	@Test
	void takesNoAnswerAboutACustomerOfAnotherCity() {
		var decision = decide(0, "hotline");
		var action = decision.at("/show/0/action").asString();
		var id = decision.at("/decision").asString();
		var respond = """
				mutation($d: ID!, $a: ID!) {
				  respondToAction(decision: $d, action: $a, outcome: ACCEPTED, channel: "hotline") { fact } }""";

		var elsewhere = this.as.user("rep-sz").ask(respond, Map.of("d", id, "a", action));
		var unknown = this.as.user("rep-sz").ask(respond, Map.of("d", ofNobody(id), "a", action));

		assertThat(elsewhere.code()).isEqualTo("NOT_FOUND");
		assertThat(elsewhere.body().at("/errors/0/message")).isEqualTo(unknown.body().at("/errors/0/message"));
		assertThat(unknown.code()).isEqualTo("NOT_FOUND");
		assertThat(ApiClient.texts(decide(0, "hotline").at("/show"), "/action")).as("nothing was kept")
			.contains(action);
		assertThat(this.as.rep().ask(respond, Map.of("d", id, "a", action)).code()).isEmpty();
	}

	/** The same decision of a customer whom nobody knows. */
	private static String ofNobody(String decision) {
		var words = new String(Base64.getUrlDecoder().decode(decision), StandardCharsets.UTF_8).split(" ", 2);
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((UUID.randomUUID() + " " + words[1]).getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void showsTheDeskWhatIsOfferedAndWhereChannelsContradictEachOther() {
		var offers = this.as.rep()
			.ask("{ offers { id channels credits(usage: 10000) unclear newSim } offerConflicts { form customers prices } }");

		assertThat(offers.data("offers")).hasSize(15);
		assertThat(offers.data("offerConflicts")).hasSize(3);
	}

	@Test
	void reportsTheGapsOfTheTables() {
		var tables = this.as.analyst()
			.ask("{ ruleTables { problem tables { table rows checked gaps { count } defaults { count examples } } } }");

		assertThat(tables.body().has("errors")).as(tables.response().body()).isFalse();
		assertThat(tables.data("ruleTables/tables")
			.valueStream()
			.filter(table -> table.at("/table").asString().equals("tiers"))
			.findFirst()
			.orElseThrow()
			.at("/defaults/count")
			.asInt()).isPositive();
		assertThat(this.as.clerk().ask("{ ruleTables { problem } }").code()).isEqualTo("FORBIDDEN");
	}

	private JsonNode decide(int worker, String channel) {
		var answer = this.as.rep()
			.ask(DECIDE, Map.of("by", Map.of("msisdn", SomeTrade.mobile(worker)), "channel", channel));
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.data("customer/nextBestActions");
	}

}
