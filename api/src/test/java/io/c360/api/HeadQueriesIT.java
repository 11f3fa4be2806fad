package io.c360.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.c360.graph.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The three head queries beside what is true of an invented town. */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadQueriesIT {

	private static final int PROFILES = 80;

	private static final int POPUPS = 15;

	private final ApiClients as;

	private final Graph graph;

	private InventedTown town;

	private Map<String, String> customers;

	@Autowired
	HeadQueriesIT(@LocalServerPort int port, Graph graph) {
		this.as = new ApiClients(port);
		this.graph = graph;
	}

	@BeforeAll
	void take(@TempDir Path folder) throws IOException, InterruptedException {
		this.town = InventedTown.take(folder, this.graph);
		this.customers = this.town.recognised(this.graph);
	}

	@Test
	void knowsWhoIsWho() {
		assertThat(this.customers).hasSizeGreaterThan(this.town.facts().records().size() * 98 / 100);
	}

	@Test
	void saysWhatTheyAreWorthToTheFenAndWhoHasLeft() {
		var query = """
				query($id: ID!) { customer(by: {id: $id}) {
				  value { months { charged } lifetime { total parts { amount } } } lifecycle { stage } } }""";
		var rep = this.as.rep();

		assertThat(some(PROFILES)).hasSize(PROFILES).allSatisfy(person -> {
			var profile = ask(rep, query, Map.of("id", customer(person))).at("/customer");
			assertThat(sum(profile.at("/value/months"), "/charged")).isEqualTo(this.town.people().charged(person));
			assertThat(sum(profile.at("/value/lifetime/parts"), "/amount"))
				.isEqualTo(profile.at("/value/lifetime/total").asLong());
			assertThat(profile.at("/lifecycle/stage").asString().equals("LEFT"))
				.isEqualTo(this.town.people().hasLeft(person));
		});
	}

	@Test
	void showsAtATillAtMostThreeActionsAndNoneThatWasRefused() {
		var popup = """
				query($id: ID!) { upsellPopup(customer: {id: $id}, store: "guangzhou-01") { decision actions { action } } }""";
		var refuse = """
				mutation($d: ID!, $a: ID!) { respondToAction(decision: $d, action: $a, outcome: REFUSED, reason: "太贵了", channel: "till") { fact } }""";
		var clerk = this.as.clerk();
		var refused = new ArrayList<String>();

		for (var person : some(POPUPS)) {
			var id = Map.of("id", customer(person));
			var first = ask(clerk, popup, id).at("/upsellPopup");
			assertThat(first.at("/actions")).hasSizeLessThanOrEqualTo(3);
			if (!first.at("/actions").isEmpty()) {
				var action = first.at("/actions/0/action").asString();
				ask(clerk, refuse, Map.of("d", first.at("/decision").asString(), "a", action));
				refused.add(action);
				assertThat(ApiClient.texts(ask(clerk, popup, id).at("/upsellPopup/actions"), "/action"))
					.doesNotContain(action);
			}
		}

		assertThat(refused).hasSizeGreaterThan(POPUPS / 2);
	}

	@Test
	void claimsAPieceOfTheSalesThatAreOn() {
		var person = some(1).getFirst();
		var id = Map.of("id", customer(person));
		var atTill = Map.of("entry", "till-1-0001", "sale", "crm/K-13", "customer", id, "store", "guangzhou-01");
		var onWeibo = Map.of("entry", "weibo-0001", "sale", "crm/K-14", "customer", id, "channel", "weibo", "product",
				"HTC Hero");
		var open = this.as.clerk().ask("{ flashSales(store: \"guangzhou-01\") { id open remaining } }");
		assertThat(open.data("flashSales").toString())
			.isEqualTo("[{\"id\":\"crm/K-13\",\"open\":true,\"remaining\":5}]");

		var first = this.as.clerk().askDocumented("claim-flash-sale.graphql", Map.of("claim", atTill));
		var again = this.as.clerk().askDocumented("claim-flash-sale.graphql", Map.of("claim", atTill));
		var weibo = this.as.rep().askDocumented("claim-flash-sale.graphql", Map.of("claim", onWeibo));

		assertThat(first.data("claimFlashSale/outcome").asString()).isEqualTo("CLAIMED");
		assertThat(again.data("claimFlashSale")).isEqualTo(first.data("claimFlashSale"));
		assertThat(weibo.data("claimFlashSale/outcome").asString()).isEqualTo("CLAIMED");
		assertThat(weibo.data("claimFlashSale/claim/product").asString()).isEqualTo("HTC Hero");
	}

	@Test
	void namesThoseWhoCanBeWonBackAndWhoKnewThemBest() {
		var query = """
				query($group: ID!) { winBackCandidates(group: $group, first: 100) { customer { id } inviter { member } } }""";
		var agent = this.as.winback();
		int named = 0;

		for (var group : this.town.facts().groups().keySet()) {
			var candidates = ask(agent, query, Map.of("group", group)).at("/winBackCandidates");
			assertThat(ApiClient.texts(candidates, "/customer/id")).as(group)
				.containsExactlyInAnyOrderElementsOf(
						this.town.people().winnable(group).stream().map(this::customer).toList());
			for (var candidate : candidates) {
				var inviter = this.town.people().inviter(person(candidate.at("/customer/id").asString()), group);
				named += inviter.isPresent() ? 1 : 0;
				inviter.ifPresent(
						best -> assertThat(candidate.at("/inviter/member").asString()).isEqualTo(customer(best)));
			}
		}

		assertThat(named).isPositive();
	}

	@Test
	void noticesTheRivalWhoCalledThoseWhoLeft() {
		var query = "query($group: ID!) { rivalNumbers(group: $group) { left } }";
		var agent = this.as.winback();
		var called = new HashSet<String>();
		this.town.facts().rivalCompanies().values().forEach(called::addAll);

		assertThat(called).isNotEmpty();
		for (var group : this.town.facts().groups().keySet()) {
			var worked = this.town.people().members(group).stream().filter(called::contains).count();
			assertThat(ask(agent, query, Map.of("group", group)).at("/rivalNumbers").isEmpty()).as(group)
				.isEqualTo(worked < 3);
		}
	}

	/** Evenly over those who hold something. */
	private List<String> some(int many) {
		var all = this.town.people().holding().stream().filter(this.customers::containsKey).toList();
		var step = Math.max(1, all.size() / many);
		return all.stream().filter(person -> all.indexOf(person) % step == 0).limit(many).toList();
	}

	private String customer(String person) {
		return Objects.requireNonNull(this.customers.get(person), () -> person + " is not one customer");
	}

	private String person(String customer) {
		return this.customers.entrySet()
			.stream()
			.filter(one -> one.getValue().equals(customer))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow();
	}

	private static JsonNode ask(ApiClient who, String query, Map<String, String> variables) {
		var answer = who.ask(query, variables);
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.body().at("/data");
	}

	private static long sum(JsonNode list, String path) {
		return list.valueStream().mapToLong(one -> one.at(path).asLong()).sum();
	}

}
