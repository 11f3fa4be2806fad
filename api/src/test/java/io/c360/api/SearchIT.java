package io.c360.api;

import java.util.List;
import java.util.Map;

import io.c360.graph.Graph;
import io.c360.local.LocalKeycloak;
import io.c360.search.SearchServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

	private final ApiClient rep;

	private final ApiClient clerk;

	private final ApiClient steward;

	@Autowired
	SearchIT(@LocalServerPort int port) {
		var keycloak = LocalKeycloak.endpoint();
		this.rep = new ApiClient(port, keycloak.token("rep"));
		this.clerk = new ApiClient(port, keycloak.token("clerk"));
		this.steward = new ApiClient(port, keycloak.token("steward"));
	}

	@BeforeAll
	void write(@Autowired Graph graph, @Autowired SearchServer server) {
		SomeCustomers.write(graph, server);
	}

	@ParameterizedTest
	@CsvSource({ "张秀英,NAME,张秀英", "秀英,PART_OF_NAME,张秀英", "zhang xiuying,NAME,张秀英", "xiuying zhang,PINYIN,张秀英",
			"lijianguo,PINYIN,李建国", "zxy,INITIALS,张秀英", "zhang xiuyin,BEGINNING_OF_NAME,张秀英", "zhang xuiying,TYPO,张秀英",
			"138 0013 8001,PHONE,张秀英", "8001,PART_OF_PHONE,张秀英", "xiuying@example.cn,EMAIL,张秀英",
			"440106198703020025,ID_NUMBER,张秀英", "天河路一号,GROUP,张秀英" })
	void findsThePersonWhoIsMeantFirstAndSaysWhy(String text, String matched, String named) {
		var answer = this.rep.askDocumented("search.graphql", Map.of("query", text));

		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		assertThat(answer.data("searchCustomers/edges/0/matched/0").asString()).isEqualTo(matched);
		assertThat(answer.data("searchCustomers/edges/0/node/displayName").asString()).isEqualTo(named);
	}

	@Test
	void pagesThroughResults() {
		var first = this.rep.ask("""
				{ searchCustomers(query: "13900139009", first: 1) { totalCount edges { cursor node { id } }
				  pageInfo { hasNextPage endCursor } } }""").data("searchCustomers");
		var second = this.rep
			.ask("""
					query($after: String) { searchCustomers(query: "13900139009", first: 1, after: $after) {
					  edges { node { id } } pageInfo { hasNextPage } } }""",
					Map.of("after", first.at("/pageInfo/endCursor").asString()))
			.data("searchCustomers");

		assertThat(first.at("/totalCount").asInt()).isEqualTo(2);
		assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
		assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
		assertThat(second.at("/edges/0/node/id")).isNotEqualTo(first.at("/edges/0/node/id"));
	}

	@Test
	void filtersByCity() {
		var query = "query($filter: CustomerFilter) { searchCustomers(query: \"张秀英\", filter: $filter) { totalCount } }";

		var inGuangzhou = this.rep.ask(query, Map.of("filter", Map.of("cities", List.of("广州市"))));
		var inBeijing = this.rep.ask(query, Map.of("filter", Map.of("cities", List.of("北京"), "kind", "INDIVIDUAL")));

		assertThat(inGuangzhou.data("searchCustomers/totalCount").asInt()).isEqualTo(1);
		assertThat(inBeijing.data("searchCustomers/totalCount").asInt()).isZero();
	}

	@Test
	void findsWhatWasSaidAndShowsWhere() {
		var edge = this.rep.ask("""
				{ searchCustomers(query: "charged twice") { edges { matched highlights { pieces { text found } }
				  node { displayName } } } }""").data("searchCustomers/edges/0");

		assertThat(edge.at("/matched/0").asString()).isEqualTo("TEXT");
		assertThat(edge.at("/node/displayName").asString()).isEqualTo("张秀英");
		assertThat(edge.at("/highlights/0/pieces").valueStream().filter(piece -> piece.at("/found").asBoolean()))
			.extracting(piece -> piece.at("/text").asString())
			.containsExactly("charged", "twice");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "{openComplaint: true};1", "{openComplaint: false};0",
			"{contractEndsFrom: \"2026-12-01\", contractEndsTo: \"2026-12-31\"};1",
			"{contractEndsFrom: \"2027-01-01\"};0", "{stores: [\"gz-1\"]};1", "{stores: [\"gz-2\"]};0",
			"{bands: [BOTTOM]};1", "{bands: [TOP]};0", "{stages: [STABLE], bands: [BOTTOM]};1", "{stages: [LEFT]};0" })
	void keepsThoseWhomTheFilterNames(String filter, int found) {
		var answer = this.rep.ask("{ searchCustomers(query: \"张秀英\", filter: %s) { totalCount } }".formatted(filter));

		assertThat(answer.data("searchCustomers/totalCount").asInt(-1)).as(answer.response().body()).isEqualTo(found);
	}

	@Test
	void letsNobodyFindByWhatTheyMayNotSee() {
		var words = "{ searchCustomers(query: \"charged twice\") { totalCount edges { highlights { pieces { text } } } } }";
		var byText = this.clerk.ask(words);
		var forSales = this.rep.purpose("sales").ask(words);
		var byBand = this.steward.ask("{ searchCustomers(query: \"张秀英\", filter: {bands: [TOP]}) { totalCount } }");

		assertThat(byText.data("searchCustomers/totalCount").asInt(-1)).isZero();
		assertThat(forSales.data("searchCustomers/totalCount").asInt(-1)).isZero();
		assertThat(byBand.code()).isEqualTo("FORBIDDEN");
		assertThat(byText.response().body()).doesNotContain("charged twice:");
	}

	@Test
	void refusesSearchesThatAreNone() {
		assertThat(this.rep.ask("{ searchCustomers(query: \" \") { totalCount } }").code()).isEqualTo("INVALID");
		assertThat(this.rep.ask("{ searchCustomers(query: \"x\", first: 0) { totalCount } }").code())
			.isEqualTo("INVALID");
		assertThat(this.rep.ask("{ searchCustomers(query: \"x\", after: \"forged\") { totalCount } }").code())
			.isEqualTo("INVALID");
	}

}
