package io.c360.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import io.c360.customer.RecordId;
import io.c360.customer.campaign.Campaign;
import io.c360.customer.campaign.CampaignDesign;
import io.c360.customer.campaign.Recurrence;
import io.c360.customer.value.MarginSeries;
import io.c360.graph.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Campaigns that come back every month, their work, and the template that checks them.
 */
class CampaignIT extends OverSomeTrade {

	private static final String PLAN = "mutation($e: ID!, $c: ID!) { planWave(entry: $e, campaign: $c, name: \"first\", audience: {channel: \"outbound-call\"}) { id campaign } }";

	private final YearMonth next = YearMonth.now(MarginSeries.ZONE).plusMonths(1);

	@Autowired
	CampaignIT(@LocalServerPort int port, Graph graph) {
		super(port, graph);
	}

	@BeforeAll
	void battle() {
		SomeTrade.take(this.graph,
				List.of(new Campaign(new RecordId("crm", "battle"), 1, "Battle", "active", LocalDate.of(2026, 1, 1),
						null, List.of("outbound-call", "store"), "bundle", null, null,
						new Recurrence(1L, 15L, Map.of("warm-up", "1", "sale", "8")),
						new CampaignDesign(List.of("core"), "same price", Map.of("core", "outbound-call"),
								List.of("recall-gift"), List.of("find-targets", "contact", "promote")))));
	}

	@Test
	void comesBackByItselfAndHasItsWavesEachTime() {
		var coming = this.as.analyst()
			.ask("query($from: Date!) { campaignOccurrences(campaign: \"crm/battle\", from: $from, first: 2) { id begins ends state phases { name begins ends } } }",
					Map.of("from", this.next.atDay(1).toString()))
			.data("campaignOccurrences");
		var id = "crm/battle/" + this.next;

		assertThat(coming.valueStream().map(one -> one.at("/id").asString())).containsExactly(id,
				"crm/battle/" + this.next.plusMonths(1));
		assertThat(coming.at("/0/state").asString()).isEqualTo("AHEAD");
		assertThat(coming.at("/0/phases/1/begins").asString()).isEqualTo(this.next.atDay(8).toString());
		assertThat(plan("battle-base", "crm/battle").code()).isEqualTo("CONFLICT");
		assertThat(plan("battle-past", "crm/battle/2026-01").code()).isEqualTo("CONFLICT");
		assertThat(plan("battle-none", "crm/battle/2025-01").code()).isEqualTo("NOT_FOUND");
		assertThat(plan("battle-next", id).data("planWave/campaign").asString()).isEqualTo(id);
		assertThat(plan("battle-next", id).data("planWave/id").asString()).isEqualTo("c360/battle-next");
		assertThat(
				this.as.analyst().ask("query($c: ID!) { waves(campaign: $c) { id } }", Map.of("c", id)).data("waves"))
			.hasSize(1);
		assertThat(this.as.analyst().ask("{ waves(campaign: \"crm/battle\") { id } }").data("waves")).isEmpty();
		assertThat(this.as.analyst()
			.ask("query($c: ID!) { campaignPlan(campaign: $c) { phases { from } } }", Map.of("c", id))
			.data("campaignPlan/phases/0/from")
			.asString()).isEqualTo(this.next.minusMonths(1).atDay(1).toString());
		assertThat(this.as.analyst().ask("{ campaignPlan(campaign: \"crm/battle\") { mayBegin } }").code())
			.isEqualTo("INVALID");
	}

	@Test
	void keepsTheWorkOfAPlanAndMarksWhatIsLate() {
		var enter = "mutation($e: ID!, $t: String!, $s: TaskState!) { enterTask(entry: $e, campaign: \"crm/battle\", begins: \"2026-01-01\", task: $t, state: $s) { tasks { id owner due state by overdue } } }";

		var tasks = this.as.analyst()
			.ask(enter, Map.of("e", "task-1", "t", "survey", "s", "DONE"))
			.data("enterTask/tasks");

		assertThat(task(tasks, "survey").at("/state").asString()).isEqualTo("DONE");
		assertThat(task(tasks, "survey").at("/by").asString()).isEqualTo("analyst");
		assertThat(task(tasks, "survey").at("/overdue").asBoolean()).isFalse();
		assertThat(task(tasks, "store-flow").at("/overdue").asBoolean()).isTrue();
		assertThat(task(tasks, "store-flow").at("/due").asString()).isEqualTo("2026-01-18");
		assertThat(this.as.analyst().ask(enter, Map.of("e", "task-1", "t", "store-flow", "s", "DONE")).code())
			.isEqualTo("CONFLICT");
		assertThat(this.as.analyst().ask(enter, Map.of("e", "task-2", "t", "nothing", "s", "DONE")).code())
			.isEqualTo("INVALID");
		assertThat(this.as.winback().ask(enter, Map.of("e", "task-3", "t", "survey", "s", "OPEN")).code())
			.isEqualTo("FORBIDDEN");
	}

	@Test
	void saysWhatACampaignLacksOfTheTemplate() {
		var template = this.as.analyst()
			.ask("{ campaignTemplate(campaign: \"crm/battle\") { complete parts { number complete missing } } }")
			.data("campaignTemplate");

		assertThat(template.at("/complete").asBoolean()).isFalse();
		assertThat(template.at("/parts").valueStream().map(part -> part.at("/complete").asBoolean()))
			.containsExactly(true, true, true, false);
		assertThat(template.at("/parts/3/missing/0").asString()).contains("follow-up");
		assertThat(this.as.analyst()
			.ask("{ campaignTemplate(campaign: \"crm/nothing\") { complete } }")
			.data("campaignTemplate")
			.isNull()).isTrue();
	}

	private ApiClient.Answer plan(String entry, String campaign) {
		return this.as.analyst().ask(PLAN, Map.of("e", entry, "c", campaign));
	}

	private static JsonNode task(JsonNode tasks, String id) {
		return tasks.valueStream().filter(one -> one.at("/id").asString().equals(id)).findFirst().orElseThrow();
	}

}
