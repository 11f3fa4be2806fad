package io.c360.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.c360.graph.Graph;
import io.c360.local.LocalKeycloak;
import io.c360.search.SearchServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads that are meant to break something: each gets an answer that says what to do,
 * without internals, and nothing in the graph is another afterwards.
 */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddReadsIT {

	private static final Duration BOUNDED = Duration.ofSeconds(30);

	private static final String CALLER = "customer(by: {msisdn: \"13800138001\"})";

	private final ApiClient rep;

	private final Graph graph;

	private String before = "";

	private Instant began = Instant.EPOCH;

	@Autowired
	OddReadsIT(@LocalServerPort int port, Graph graph) {
		this.rep = new ApiClient(port, LocalKeycloak.endpoint().token("rep"));
		this.graph = graph;
	}

	@BeforeAll
	void write(@Autowired SearchServer server) {
		SomeCustomers.write(this.graph, server);
	}

	@BeforeEach
	void remember() {
		this.before = contents();
		this.began = Instant.now();
	}

	@AfterEach
	void nothingElseChangedAndItCameToAnEnd() {
		assertThat(contents()).isEqualTo(this.before);
		assertThat(Duration.between(this.began, Instant.now())).isLessThan(BOUNDED);
	}

	@Test
	void input21DepthOf200IsRefused() {
		var open = "household { ".repeat(200);

		var answer = this.rep.ask("{ " + CALLER + " { households { " + open + "id " + "} ".repeat(200) + "} } }");

		assertThat(answer.code()).as("by us, or by the parser").isIn("TOO_LARGE", "INVALID");
		assertThat(answer.data("customer").isMissingNode()).isTrue();
		clean(answer);
	}

	@Test
	void input21TwelveHopsThroughAHouseholdAreRefusedOrAreNoPath() {
		var hops = "households { group { members { ".repeat(12);

		var answer = this.rep.ask("{ " + CALLER + " { " + hops + "id " + "} ".repeat(36) + "} }");

		refused(answer, "TOO_LARGE");
		assertThat(answer.response().body()).hasSizeLessThan(2_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "first: 999999999", "first: -1", "first: 0", "last: 101", "last: -5", "first: 1, last: 1",
			"after: \"forged\"", "after: \"\"", "before: \"AAAA\"", "first: 2147483647" })
	void input23PagesThatCannotBeMeantAreRefused(String page) {
		var answer = this.rep.ask("{ " + CALLER + " { timeline(" + page + ") { edges { cursor } } } }");

		refused(answer, "INVALID");
	}

	@Test
	void input23ACursorOfSomebodyElseIsAPlaceInTimeAndShowsNothingOfTheirs() {
		var foreign = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString("2026-03-02T12:05:00Z crm/2001-secret".getBytes(java.nio.charset.StandardCharsets.UTF_8));

		var answer = this.rep
			.ask("{ " + CALLER + " { timeline(first: 3, after: \"" + foreign + "\") { edges { node { id at } } } } }");

		assertThat(answer.code()).isEmpty();
		assertThat(answer.data("customer/timeline/edges").valueStream())
			.allSatisfy(edge -> assertThat(Instant.parse(edge.at("/node/at").asString()))
				.isBeforeOrEqualTo(Instant.parse("2026-03-02T12:05:00Z")));
		assertThat(answer.response().body()).doesNotContain("2001-secret");
	}

	@Test
	void input23ASearchCursorThatWasForgedIsRefused() {
		var nan = Base64.getUrlEncoder()
			.encodeToString(("NaN:1:" + java.util.UUID.randomUUID()).getBytes(java.nio.charset.StandardCharsets.UTF_8));

		refused(search("张", "after: \"forged\""), "INVALID");
		refused(search("张", "after: \"" + nan + "\""), "INVALID");
		refused(search("张", "first: 999999999"), "INVALID");
	}

	@ParameterizedTest
	@ValueSource(strings = { "'}) DETACH DELETE (c) //", "\"}) DETACH DELETE", "`) MATCH (n) DETACH DELETE n //",
			"\\u0060}) MATCH (n) DETACH DELETE n", "$p0_first", "13800138001' OR 1=1 --", "\u0000\u001b[31m" })
	void input27CypherInEveryStringIsText(String text) {
		var keys = List.of("id", "msisdn", "email", "idNumber", "account", "card", "device", "interaction",
				"complaint");
		var answers = keys.stream()
			.map(key -> this.rep.ask("query($by: CustomerKey!) { customer(by: $by) { id } }",
					Map.of("by", Map.of(key, text))))
			.toList();
		var filtered = this.rep.ask("""
				query($text: String!, $filter: TimelineFilter) { customer(by: {msisdn: "13800138001"}) {
				  timeline(filter: $filter) { edges { node { id } } }
				  mayContact(purpose: $text, channel: $text) { allowed }
				  nextBestActions(channel: $text, asked: $text) { decision } } }""", Map.of("text", text, "filter",
				Map.of("channels", List.of(text), "reasons", List.of(text), "text", text)));
		var named = this.rep.ask("query($id: ID!) { group(id: $id) { id } household(id: $id) { id } }",
				Map.of("id", text));

		assertThat(answers).allSatisfy(answer -> {
			assertThat(answer.code()).isIn("", "INVALID");
			assertThat(answer.data("customer").isNull() || answer.data("customer").isMissingNode()).isTrue();
			clean(answer);
		});
		assertThat(filtered.data("customer/timeline/edges").size()).isZero();
		clean(filtered);
		clean(named);
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "_exists_:email", "/.*.*.*/", "*8001", "name:* OR *", "\"", "(", "{\"match_all\":{}}",
			"+- && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /" })
	void input28QuerySyntaxOfTheIndexIsText(String text) {
		var answer = search(text, "first: 10");

		assertThat(answer.code()).isIn("", "INVALID");
		assertThat(answer.data("searchCustomers/totalCount").asInt(0)).isZero();
		clean(answer);
	}

	@Test
	void input28TenThousandWordsAreRefused() {
		var words = IntStream.range(0, 10_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

		refused(search(words, "first: 10"), "INVALID");
		refused(search("张", "filter: {cities: [\"" + words.replace(" ", "\" \"") + "\"]}"), "INVALID");
	}

	private ApiClient.Answer search(String text, String more) {
		return this.rep.ask(
				"query($text: String!) { searchCustomers(query: $text, " + more + ") { totalCount edges { cursor } } }",
				Map.of("text", text));
	}

	private static void refused(ApiClient.Answer answer, String code) {
		assertThat(answer.code()).as(answer.response().body()).isEqualTo(code);
		clean(answer);
	}

	private static void clean(ApiClient.Answer answer) {
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.response().body()).doesNotContain("Exception", "\tat ", "io.c360", "org.neo4j", "co.elastic",
				"SyntaxError");
	}

	/** Everything but the audit, which grows with every read. */
	private String contents() {
		return this.graph.read(tx -> tx.run("""
				MATCH (n) WHERE NOT n:AuditedRead AND NOT n:AuditHead
				RETURN count(n) + ' ' + sum(size(keys(n))) + ' ' + sum(coalesce(n.revision, 0)) AS contents""")
			.single()
			.get("contents")
			.asString());
	}

}
