package io.c360.api;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.Money;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.Campaign;
import io.c360.customer.sale.FlashSale;
import io.c360.graph.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Flash sales as tills and other channels meet them. */
class FlashSaleIT extends OverSomeTrade {

	private static final String CLAIM = "mutation($c: ClaimInput!) { claimFlashSale(claim: $c) { outcome because claim { id state position store agent } } }";

	@Autowired
	FlashSaleIT(@LocalServerPort int port, Graph graph) {
		super(port, graph);
	}

	@BeforeAll
	void sales() {
		var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		SomeTrade.take(this.graph,
				List.of(sale("S-store", "store", List.of("guangzhou-01"), now.minus(Duration.ofHours(1)), 2L),
						sale("S-weibo", "weibo", List.of(), now.minus(Duration.ofHours(1)), 1L),
						sale("S-soon", "store", List.of(), now.plus(Duration.ofDays(1)), 5L)));
	}

	@Test
	void claimsAtATillAndHandsOver() {
		var first = claim(this.as.clerk(), "it-1", "S-store", 0, Map.of("store", "guangzhou-01"));
		var again = claim(this.as.clerk(), "it-1", "S-store", 0, Map.of("store", "guangzhou-01"));
		var twice = claim(this.as.clerk(), "it-2", "S-store", 0, Map.of("store", "guangzhou-01"));
		claim(this.as.clerk(), "it-3", "S-store", 1, Map.of("store", "guangzhou-01"));
		var late = claim(this.as.clerk(), "it-4", "S-store", 2, Map.of("store", "guangzhou-01"));

		assertThat(first.at("/outcome").asString()).isEqualTo("CLAIMED");
		assertThat(first.at("/claim/agent").asString()).isEqualTo("clerk");
		assertThat(again).isEqualTo(first);
		assertThat(twice.at("/outcome").asString()).isEqualTo("ALREADY_CLAIMED");
		assertThat(late.at("/outcome").asString()).isEqualTo("SOLD_OUT");
		var mine = this.as.clerk()
			.ask("{ flashSales(store: \"guangzhou-01\") { id open taken remaining price { amount } } }")
			.data("flashSales");
		assertThat(mine.size()).isEqualTo(1);
		assertThat(mine.at("/0/remaining").asLong()).isZero();
		assertThat(mine.at("/0/price/amount").asLong()).isEqualTo(99_900);
		assertThat(
				this.as.clerk().ask("{ flashSales(store: \"guangzhou-02\", open: false) { id } }").data("flashSales"))
			.hasSize(1);
		assertThat(event(this.as.clerk(), first, "got-1", "COLLECTED").data("enterClaimEvent/state").asString())
			.isEqualTo("COLLECTED");
		assertThat(event(this.as.clerk(), first, "got-1", "COLLECTED").data("enterClaimEvent/state").asString())
			.isEqualTo("COLLECTED");
		assertThat(event(this.as.clerk(), first, "given-up-1", "CANCELLED").code()).isEqualTo("CONFLICT");
		var profile = this.as.rep()
			.ask("query($id: ID!) { customer(by: {id: $id}) { saleClaims { state position } timeline(filter: {kinds: [CLAIM_EVENT]}) { edges { node { kind status campaign channel } } } } }",
					Map.of("id", this.as.customer(0)))
			.data("customer");
		assertThat(profile.at("/saleClaims/0/state").asString()).isEqualTo("COLLECTED");
		assertThat(profile.at("/timeline/edges").valueStream().map(edge -> edge.at("/node/status").asString()))
			.containsExactly("collected", "claimed");
		assertThat(profile.at("/timeline/edges/0/node/campaign").asString()).isEqualTo("crm/S-store");
	}

	@Test
	void keepsEachSessionToItsChannelAndEachClerkToTheirStore() {
		assertThat(answer(this.as.clerk(), "it-w1", "S-weibo", 3, Map.of("channel", "weibo")).code())
			.isEqualTo("FORBIDDEN");
		assertThat(answer(this.as.clerk(), "it-w2", "S-store", 3, Map.of("store", "guangzhou-02")).code())
			.isEqualTo("FORBIDDEN");
		assertThat(answer(this.as.rep(), "it-w3", "S-store", 3, Map.of("store", "guangzhou-01")).code())
			.isEqualTo("FORBIDDEN");
		assertThat(answer(this.as.analyst(), "it-w4", "S-weibo", 3, Map.of("channel", "weibo")).code())
			.isEqualTo("FORBIDDEN");
		assertThat(claim(this.as.rep(), "it-w5", "S-store", 3, Map.of("channel", "weibo")).at("/outcome").asString())
			.isEqualTo("NOT_OPEN");
		assertThat(
				claim(this.as.clerk(), "it-w6", "S-soon", 3, Map.of("store", "guangzhou-01")).at("/outcome").asString())
			.isEqualTo("NOT_OPEN");
		assertThat(claim(this.as.rep(), "it-w7", "S-weibo", 3, Map.of("channel", "weibo")).at("/outcome").asString())
			.isEqualTo("CLAIMED");
		assertThat(answer(this.as.rep(), "it-w8", "S-none", 3, Map.of("channel", "weibo")).code())
			.isEqualTo("NOT_FOUND");
	}

	private ApiClient.Answer event(ApiClient who, JsonNode attempt, String entry, String type) {
		return who.ask(
				"mutation($e: ID!, $id: ID!, $t: ClaimEventType!) { enterClaimEvent(entry: $e, claim: $id, type: $t, store: \"guangzhou-01\") { state } }",
				Map.of("e", entry, "id", attempt.at("/claim/id").asString(), "t", type));
	}

	private JsonNode claim(ApiClient who, String entry, String sale, int worker, Map<String, Object> more) {
		var answer = answer(who, entry, sale, worker, more);
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.data("claimFlashSale");
	}

	private ApiClient.Answer answer(ApiClient who, String entry, String sale, int worker, Map<String, Object> more) {
		var claim = new HashMap<String, Object>(more);
		claim.put("entry", entry);
		claim.put("sale", "crm/" + sale);
		claim.put("customer", Map.of("msisdn", SomeTrade.mobile(worker)));
		return who.ask(CLAIM, Map.of("c", claim));
	}

	private static Campaign sale(String key, String channel, List<String> stores, Instant begins, long stock) {
		return new Campaign(new RecordId("crm", key), 1, key, "active", null, null, List.of(channel), null, null,
				new FlashSale(channel, stores, begins, begins.plus(Duration.ofDays(2)), stock, Map.of(),
						Money.fen(99_900), "One a person", 24L),
				null, null);
	}

}
