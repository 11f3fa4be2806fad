package io.c360.api;

import java.time.InstantSource;
import java.util.Comparator;

import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.Graph;
import io.c360.graph.position.PositionUpkeepGraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Who left, and who could bring them back. */
class WinBackIT extends OverSomeTrade {

	@Autowired
	WinBackIT(@LocalServerPort int port, Graph graph) {
		super(port, graph);
	}

	@Test
	void ranksThoseWhoLeftAGroupWithWhoCouldInviteThem() {
		var query = """
				{ winBackCandidates(group: "%s") { customer { id displayName } left reason monthly secondValue chance expected
				  reasons { points because } ties { member out in days strength } inviter { member }
				  offered { outcome } propose { action say } } }"""
			.formatted(SomeTrade.GROUP);

		var answer = this.as.winback().ask(query);

		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		var candidates = answer.data("winBackCandidates");
		assertThat(ApiClient.texts(candidates, "/customer/displayName")).containsExactlyInAnyOrder("郑国华", "何丽娟");
		assertThat(candidates.valueStream().map(one -> one.at("/expected").asDouble()).toList())
			.isSortedAccordingTo(java.util.Comparator.reverseOrder());
		var close = candidates.valueStream()
			.filter(one -> one.at("/customer/displayName").asString().equals("郑国华"))
			.findFirst()
			.orElseThrow();
		assertThat(close.at("/ties")).hasSize(2);
		assertThat(close.at("/ties/0/out").asInt()).isEqualTo(5);
		assertThat(close.at("/ties/0/in").asInt()).isEqualTo(5);
		assertThat(close.at("/inviter/member").asString()).isEqualTo(this.as.customer(0));
		assertThat(close.at("/propose/action").asString()).isEqualTo("return-price");
		assertThat(this.as.clerk().ask(query).code()).isEqualTo("FORBIDDEN");
	}

	@Test
	void leavesOutWhoDoesNotWantToBeCalledAndWhoseWordIsMissing() {
		var candidates = this.as.winback()
			.ask("{ winBackCandidates(group: \"%s\") { customer { displayName } ties(first: 100) { member } } }"
				.formatted(SomeTrade.GROUP))
			.data("winBackCandidates");

		assertThat(ApiClient.texts(candidates, "/customer/displayName")).contains("郑国华").doesNotContain("陈志强");
		candidates.valueStream()
			.forEach(candidate -> assertThat(ApiClient.texts(candidate.at("/ties"), "/member"))
				.doesNotContain(this.as.customer(2)));
	}

	@Test
	void findsThoseOfACityAndOfAListWithTiesToAnybodyWhoStayed() {
		new PositionUpkeepGraph(this.graph, ValuePolicy.DEFAULT, StageRules.DEFAULT).walk(InstantSource.system(),
				() -> true);
		var named = this.as.winback()
			.ask("""
					{ winBackCandidates(customers: ["%s", "%s"]) { customer { displayName } inviter { member } } }"""
				.formatted(this.as.customer(4), this.as.customer(1)));

		assertThat(ApiClient.texts(candidates("city: \"广州\""), "/customer/displayName"))
			.containsExactlyInAnyOrder("郑国华", "何丽娟");
		assertThat(candidates("city: \"珠海\"")).isEmpty();
		assertThat(ApiClient.texts(named.data("winBackCandidates"), "/inviter/member"))
			.containsExactly(this.as.customer(0));
		assertThat(candidates("city: \"广州\", filter: {reasons: [\"SERVICE\"]}")).isEmpty();
		assertThat(candidates("city: \"广州\", filter: {monthly: 13500}")).hasSize(1);
		assertThat(this.as.winback().ask("{ winBackCandidates { left } }").code()).isEqualTo("INVALID");
	}

	/** One of the two has records in both cities (C40). */
	@Test
	void showsACaseOfTwoCitiesToBothAndOthersToNobodyElse() {
		var query = "{ winBackCandidates(group: \"%s\") { customer { displayName } } }".formatted(SomeTrade.GROUP);

		assertThat(ApiClient.texts(this.as.user("winback-gz").ask(query).data("winBackCandidates"),
				"/customer/displayName"))
			.containsExactlyInAnyOrder("郑国华", "何丽娟");
		assertThat(ApiClient.texts(this.as.user("winback-sz").ask(query).data("winBackCandidates"),
				"/customer/displayName"))
			.containsExactly("何丽娟");
	}

	private JsonNode candidates(String of) {
		return this.as.winback()
			.ask("{ winBackCandidates(" + of + ") { customer { displayName } } }")
			.data("winBackCandidates");
	}

}
