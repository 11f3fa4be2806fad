package io.c360.api;

import java.time.LocalDate;
import java.util.Map;

import io.c360.customer.value.MarginSeries;
import io.c360.graph.Graph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The nine questions, the table of selling points and the channels, as an analyst asks.
 */
class AnalysesIT extends OverSomeTrade {

	@Autowired
	AnalysesIT(@LocalServerPort int port, Graph graph) {
		super(port, graph);
	}

	@Test
	void everyQuestionHasAQueryThatAnswers() {
		var today = LocalDate.now(MarginSeries.ZONE);
		var variables = Map.of("usage", 10_000, "campaign", "crm/none", "begins", today.toString(), "from",
				today.minusDays(90).toString(), "until", today.toString());
		var analyses = this.as.analyst()
			.ask("{ analyses { number id question chinese query lacks } }")
			.data("analyses");

		assertThat(analyses.valueStream().map(one -> one.at("/number").asInt())).containsExactly(1, 2, 3, 4, 5, 6, 7, 8,
				9);
		assertThat(analyses.valueStream()).allSatisfy(one -> {
			var answer = this.as.analyst().ask(one.at("/query").asString(), variables);
			assertThat(answer.body().has("errors")).as(one.at("/id").asString() + answer.response().body()).isFalse();
			assertThat(answer.body().at("/data").isEmpty()).isFalse();
		});
		assertThat(
				analyses.valueStream().filter(one -> !one.at("/lacks").isNull()).map(one -> one.at("/id").asString()))
			.containsExactly("needs", "naked-policy");
		var naked = this.as.analyst().askDocumented("analysis-naked-buyers.graphql", Map.of()).data("referenceFigures");
		assertThat(naked.valueStream()
			.filter(figure -> figure.at("/name").asString().contains("naked") && figure.at("/agrees").asBoolean())
			.map(figure -> figure.at("/computed").asString())).contains("3555", "4785");
	}

	@Test
	void namesChannelsAndSellingPoints() {
		var answer = this.as.analyst()
			.ask("{ channels { id name chinese mode cost capacity } sellingPoints { bundle purchase point policy publicity rule version } ruleTables { tables { table gaps { count } } } loyaltyProgrammes { id goals } }");

		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		assertThat(answer.data("channels").size()).isGreaterThan(9);
		assertThat(answer.data("loyaltyProgrammes/0/goals").size()).isEqualTo(4);
		assertThat(answer.data("sellingPoints").size()).isEqualTo(8);
		assertThat(answer.data("ruleTables/tables").valueStream().map(table -> table.at("/table").asString()))
			.contains("selling-points");
	}

	@Test
	void saysWithWhatTheGroupOfTheCustomerIsWon() {
		var answer = this.as.rep()
			.ask("""
					{ customer(by: {msisdn: "%s"}) { nextBestActions(channel: "hotline", first: 100) {
					  show { action sellingPoint { bundle purchase point policy say rule } } } } }"""
				.formatted(SomeTrade.mobile(1)));

		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		var phone = answer.data("customer/nextBestActions/show")
			.valueStream()
			.filter(shown -> shown.at("/action").asString().equals("naked-phone"))
			.findFirst()
			.orElseThrow();
		assertThat(phone.at("/sellingPoint/bundle").asString()).isEqualTo("MOBILE_ONLY");
		assertThat(phone.at("/sellingPoint/policy").asString()).isEqualTo("MAIN");
		assertThat(phone.at("/sellingPoint/rule").asString()).isEqualTo("E18c");
	}

}
