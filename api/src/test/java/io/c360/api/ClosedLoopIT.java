package io.c360.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.lead.LeadEvent;
import io.c360.customer.lead.LeadEventType;
import io.c360.graph.Graph;
import io.c360.graph.intake.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import static org.assertj.core.api.Assertions.assertThat;

/** Waves, what came of them, and what is learned of agents, channels and deliveries. */
class ClosedLoopIT extends OverSomeTrade {

	private final SomeLeads leads;

	@Autowired
	ClosedLoopIT(@LocalServerPort int port, Graph graph) {
		super(port, graph);
		this.leads = new SomeLeads(this.as, graph);
	}

	@BeforeAll
	void campaign() {
		this.leads.campaign();
	}

	@Test
	void freezesAnAudienceThatNeverChanges() throws InterruptedException {
		var plan = """
				mutation { planWave(entry: "wave-1", campaign: "crm/K-1", name: "First", product: "P89",
				  audience: { city: "广州", tiers: ["CORE", "ORDINARY", "BASIC"], heldPerMille: 500 }) { id frozenAt } }""";
		assertThat(this.as.winback().ask(plan).code()).isEqualTo("FORBIDDEN");
		assertThat(this.as.analyst()
			.ask(plan.replace("wave-1", "wave-0").replace("heldPerMille", "bundles: [MOBILE_ONLY], heldPerMille"))
			.code()).as("who has more comes first").isEqualTo("CONFLICT");
		var planned = this.as.analyst().ask(plan);
		assertThat(planned.body().has("errors")).as(planned.response().body()).isFalse();
		var wave = frozen();
		this.leads.begin("c360/wave-lead", 1, LeadEventType.CALLED, "c360/wave-1");

		var after = wave();
		assertThat(after.at("/days").asLong()).as("few calls are made in a day").isEqualTo(1);
		assertThat(after.at("/cost").asLong())
			.isEqualTo(800 * (after.at("/size").asLong() - after.at("/held").asLong()));

		assertThat(wave.at("/size").asLong()).as("those who stayed and agreed to calls").isEqualTo(3);
		assertThat(after.at("/check/unchanged").asBoolean()).isTrue();
		assertThat(after.at("/hash").asString()).isEqualTo(wave.at("/hash").asString()).hasSize(64);
		assertThat(after.at("/reached").size() + after.at("/held").asInt()).isEqualTo(3);
		assertThat(after.at("/report/reached/of").asLong() + after.at("/report/held/of").asLong()).isEqualTo(3);
		after.at("/reached").forEach(one -> {
			var contributions = one.at("/member/contributions");
			assertThat(contributions).hasSize(8);
			assertThat(contributions.valueStream().mapToDouble(part -> part.at("/amount").asDouble()).sum())
				.isEqualTo(one.at("/member/response").asDouble());
		});
		assertThat(this.as.analyst().ask(plan.replace("First", "Second")).code()).isEqualTo("CONFLICT");
	}

	@Test
	void findsTheAgentWhoDoesBadlyAndLeadsThemThroughTheLoop() {
		var start = Instant.parse("2021-05-05T02:00:00Z");
		for (int call = 0; call < 40; call++) {
			this.leads.take(called("good", call, (call % 2 == 0) ? LeadEventType.INTENT : LeadEventType.CALLED, start));
			this.leads.take(called("bad", call, (call % 20 == 0) ? LeadEventType.INTENT : LeadEventType.CALLED, start));
		}

		var ranking = this.as.analyst()
			.ask("""
					{ agentRanking(from: "2021-05-01", until: "2021-06-01") { all { value } agents { agent low judged success { value atLeast atMost } } } }""")
			.data("agentRanking/agents");
		assertThat(ranking.at("/0/agent").asString()).isEqualTo("good");
		assertThat(ranking.at("/1/agent").asString()).isEqualTo("bad");
		assertThat(ranking.at("/1/low").asBoolean()).isTrue();
		assertThat(step("s0", "IDENTIFIED").code()).isEqualTo("CONFLICT");
		step("s1", "PUBLISHED");
		step("s1", "PUBLISHED");
		assertThat(step("s2", "IDENTIFIED").data("takeLoopStep/next/0").asString()).isEqualTo("QUALITY_CHECKED");
		assertThat(step("s3", "TRAINED").code()).isEqualTo("CONFLICT");
	}

	/** One of the calls is told by the campaign system too. */
	@Test
	void comparesChannels() {
		var start = Instant.parse("2019-05-05T02:00:00Z");
		this.leads.take(SomeLeads.event("c1", "c1-1", 5, LeadEventType.INTENT, start));
		this.leads.take(SomeLeads.event("c2", "c2-1", 5, LeadEventType.CALLED, start.plus(Duration.ofDays(3))));
		this.leads.take(outcome("c-o1", start.plusSeconds(90), "outbound-call", "accepted"));
		this.leads.take(outcome("c-o2", start.plusSeconds(99), "till", "refused"));
		this.leads.take(outcome("c-o3", start.plusSeconds(99), "till", "presented"));

		var answer = this.as.analyst().ask("""
				{ channelScorecard(from: "2019-05-01", until: "2019-06-01") { all { successes of }
				  channels { channel presented accepted refused later judged success { successes of } } } }""");

		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		var card = answer.data("channelScorecard");
		assertThat(ApiClient.texts(card.at("/channels"), "/channel")).containsExactly("outbound-call", "till");
		assertThat(card.at("/channels/0/accepted").asInt()).as("told twice, counted once").isEqualTo(1);
		assertThat(card.at("/channels/0/later").asInt()).isEqualTo(1);
		assertThat(card.at("/channels/1/presented").asInt()).isEqualTo(1);
		assertThat(card.at("/channels/1/success/of").asInt()).isEqualTo(1);
		assertThat(card.at("/all/of").asInt()).isEqualTo(3);
		assertThat(this.as.rep()
			.ask("{ channelScorecard(from: \"2019-05-01\", until: \"2019-06-01\") { all { of } } }")
			.code()).isEqualTo("FORBIDDEN");
	}

	private static Outcome outcome(String key, Instant at, String channel, String said) {
		return new Outcome(new RecordId("crm", key), new PartyReference.ByRecord(new RecordId("crm", "775")), at,
				new RecordId("crm", "K-1"), "bundle", channel, said, null);
	}

	/** Of two deliveries in January one came off, of two in February both. */
	@Test
	void saysHowMuchMoreOftenADeliveryComesOffThanBefore() {
		var january = Instant.parse("2020-01-10T02:00:00Z");
		var february = Instant.parse("2020-02-10T02:00:00Z");
		delivered("d1", january, true);
		delivered("d2", january, false);
		delivered("d3", february, true);
		delivered("d4", february, true);

		var change = this.as.analyst()
			.ask("""
					{ deliveryReport(from: "2020-02-01", until: "2020-03-03") { change { before { successes of } now { successes of } rise formula } } }""")
			.data("deliveryReport/change");

		assertThat(change.at("/before/successes").asInt()).isEqualTo(1);
		assertThat(change.at("/before/of").asInt()).isEqualTo(2);
		assertThat(change.at("/now/of").asInt()).isEqualTo(2);
		assertThat(change.at("/rise").asDouble()).isEqualTo(1.0);
		assertThat(change.at("/formula").asString()).startsWith("rise = ");
	}

	private void delivered(String lead, Instant at, boolean handedOver) {
		var steps = List.of(LeadEventType.INTENT, LeadEventType.ORDERED, LeadEventType.QUALITY_PASSED,
				LeadEventType.PRINTED, LeadEventType.ENTERED, LeadEventType.PACKED, LeadEventType.COLLECTED,
				LeadEventType.VISIT_AGREED, handedOver ? LeadEventType.DELIVERED : LeadEventType.UNDELIVERED);
		for (int step = 0; step < steps.size(); step++) {
			this.leads.take(SomeLeads.event(lead, lead + "-" + step, 5, steps.get(step), at.plusSeconds(60L * step)));
		}
	}

	@Test
	void holdsTheSaleUntilEveryGateIsMet() {
		var enter = """
				mutation { enterGate(entry: "g-%s", campaign: "crm/K-1", begins: "2026-01-01", gate: "%s", permille: 1000) { mayBegin } }""";
		for (var gate : List.of("H07", "H08", "H09", "H10")) {
			assertThat(this.as.analyst().ask(enter.formatted(gate, gate)).data("enterGate/mayBegin").asBoolean())
				.isFalse();
		}

		assertThat(this.as.winback().ask(enter.formatted("x", "H11")).code()).isEqualTo("FORBIDDEN");
		assertThat(this.as.analyst().ask(enter.formatted("H11", "H11")).data("enterGate/mayBegin").asBoolean())
			.isTrue();
		assertThat(this.as.analyst().ask(enter.formatted("H12", "H12")).code()).isEqualTo("INVALID");
	}

	@Test
	void saysWhereTheSourceContradictsItself() {
		var figures = this.as.rep()
			.ask("{ referenceFigures { row name printed computed agrees } }")
			.data("referenceFigures");

		assertThat(figures.valueStream().filter(figure -> !figure.at("/agrees").asBoolean())).singleElement()
			.satisfies(figure -> assertThat(figure.at("/printed").asString()).isEqualTo("29 %"));
	}

	private static LeadEvent called(String agent, int call, LeadEventType type, Instant at) {
		return new LeadEvent(new RecordId("crm", agent + "-" + call),
				new PartyReference.ByRecord(new RecordId("crm", "775")), new RecordId("crm", "L-" + agent + call),
				at.plusSeconds(call), type, null, null, null, "outbound-call", agent, null, null, null, null, null);
	}

	private ApiClient.Answer step(String entry, String step) {
		return this.as.analyst()
			.ask("mutation { takeLoopStep(entry: \"" + entry + "\", agent: \"bad\", step: " + step
					+ ") { step next before { of } } }");
	}

	private JsonNode frozen() throws InterruptedException {
		for (int look = 0; look < 300; look++) {
			var wave = wave();
			if (!wave.at("/frozenAt").isNull()) {
				return wave;
			}
			Thread.sleep(100);
		}
		throw new AssertionError("The audience is not frozen");
	}

	private JsonNode wave() {
		var answer = this.as.analyst()
			.ask("""
					{ wave(id: "c360/wave-1") { frozenAt size held days cost hash check { unchanged size }
					  reached { customer lead member { response contributions { amount } } }
					  report { funnel { step customers } reached { of successes } held { of } uplift { value clear } } } }""");
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.data("wave");
	}

}
