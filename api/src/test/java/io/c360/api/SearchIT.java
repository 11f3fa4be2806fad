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

	@Autowired
	SearchIT(@LocalServerPort int port) {
		this.rep = new ApiClient(port, LocalKeycloak.endpoint().token("rep"));
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
	void refusesSearchesThatAreNone() {
		assertThat(this.rep.ask("{ searchCustomers(query: \" \") { totalCount } }").code()).isEqualTo("INVALID");
		assertThat(this.rep.ask("{ searchCustomers(query: \"x\", first: 0) { totalCount } }").code())
			.isEqualTo("INVALID");
		assertThat(this.rep.ask("{ searchCustomers(query: \"x\", after: \"forged\") { totalCount } }").code())
			.isEqualTo("INVALID");
	}

}
