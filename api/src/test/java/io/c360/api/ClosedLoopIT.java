package io.c360.api;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.campaign.Campaign;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.lead.LeadEvent;
import io.c360.customer.lead.LeadEventType;
import io.c360.customer.lead.LeadRules;
import io.c360.graph.Graph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.FactHash;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import io.c360.graph.lead.LeadDesk;
import io.c360.graph.lead.LeadProjection;
import io.c360.local.LocalKeycloak;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Campaigns from the audience to the till, and what is learned of them. */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedLoopIT {

	private static final String STORE = "guangzhou-01";

	private static final String LEAD = "id revision state lane store code due calls next disregarded: events { type disregarded }";

	private static final String ENTER = "mutation($e: LeadEntry!) { enterLeadEvent(entry: $e) { " + LEAD + " } }";

	private final ApiClient outbound;

	private final ApiClient sameCity;

	private final ApiClient otherCity;

	private final ApiClient clerk;

	private final ApiClient analyst;

	private final ApiClient rep;

	private final Graph graph;

	private final IntakeGraph intake;

	private int entries;

	@Autowired
	ClosedLoopIT(@LocalServerPort int port, Graph graph) {
		var keycloak = LocalKeycloak.endpoint();
		this.outbound = new ApiClient(port, keycloak.token("winback"));
		this.sameCity = new ApiClient(port, keycloak.token("winback-gz"));
		this.otherCity = new ApiClient(port, keycloak.token("winback-sz"));
		this.clerk = new ApiClient(port, keycloak.token("clerk"));
		this.analyst = new ApiClient(port, keycloak.token("analyst"));
		this.rep = new ApiClient(port, keycloak.token("rep"));
		this.graph = graph;
		this.intake = new IntakeGraph(graph, IdentityModel.telecom(), List.of(new LeadProjection(LeadRules.SHIPPED)));
	}

	@BeforeAll
	void write() {
		SomeTrade.write(this.graph);
		take(new Campaign(new RecordId("crm", "K-1"), 1, "Handsets", "active", null, null, List.of("outbound-call"),
				"bundle", null));
	}

	@Test
	void sendsACustomerToAStoreWhereTheyAreKnownByTheirCode() {
		begin("c360/loop-1", 0, LeadEventType.INTENT);
		var sent = enter(this.outbound, "c360/loop-1", LeadEventType.DISPATCHED, Map.of("store", STORE));
		var code = sent.at("/code").asString();
		var work = work(this.clerk, "c360/loop-1");
		enter(this.clerk, "c360/loop-1", LeadEventType.RECEIVED, Map.of());
		enter(this.clerk, "c360/loop-1", LeadEventType.CONFIRMED, Map.of());

		assertThat(work.at("/task").asString()).isEqualTo("RECEIVE");
		assertThat(work.at("/mayCall").asBoolean()).isTrue();
		assertThat(code).hasSize(10);
		var popup = this.clerk.ask(
				"""
						mutation($code: String!) { recognise(customer: {code: $code}, store: "guangzhou-01", till: "guangzhou-01-t1") {
						  who flags actions { action } } }""",
				Map.of("code", code.toLowerCase(java.util.Locale.ROOT)));
		assertThat(popup.body().has("errors")).as(popup.response().body()).isFalse();
		assertThat(popup.data("recognise/flags").valueStream().map(JsonNode::asString)).contains("EXPECTED");
		assertThat(popup.data("recognise/who").asString()).contains("陈志强");
		assertThat(lead("c360/loop-1").at("/state").asString()).isEqualTo("ARRIVED");
		assertThat(work(this.clerk, "c360/loop-1").at("/task").asString()).isEqualTo("SERVE");
		var done = enter(this.clerk, "c360/loop-1", LeadEventType.ACTIVATED, Map.of());
		assertThat(done.at("/state").asString()).isEqualTo("ACTIVATED");
		assertThat(this.clerk.ask("query($c: String!) { customer(by: {code: $c}) { id } }", Map.of("c", code))
			.data("customer")
			.isNull()).as("a code is good until it is done").isTrue();
	}

	@Test
	void refusesWhatCannotHappenAndWhatIsSomebodyElsesToDo() {
		begin("c360/refused", 1, LeadEventType.INTENT);

		assertThat(
				answer(this.outbound, "c360/refused", LeadEventType.DISPATCHED, Map.of("store", "guangzhou-02")).code())
			.isEmpty();
		assertThat(answer(this.outbound, "c360/refused", LeadEventType.ORDERED, Map.of()).code()).isEqualTo("CONFLICT");
		assertThat(answer(this.clerk, "c360/refused", LeadEventType.RECEIVED, Map.of()).code()).isEqualTo("FORBIDDEN");
		assertThat(answer(this.clerk, "c360/refused", LeadEventType.INTENT, Map.of()).code()).isEqualTo("FORBIDDEN");
		assertThat(this.clerk.ask("{ storeWork(store: \"guangzhou-02\") { cursor } }").code()).isEqualTo("FORBIDDEN");
		assertThat(this.outbound.ask("{ agentRanking(from: \"2020-01-01\", until: \"2030-01-01\") { all { of } } }")
			.code()).isEqualTo("FORBIDDEN");
		assertThat(lead("c360/refused").at("/state").asString()).isEqualTo("DISPATCHED");
	}

	@Test
	void takesTheSameEntryOnceAndRefusesAStaleOne() {
		begin("c360/once", 2, LeadEventType.INTENT);
		var revision = lead("c360/once").at("/revision").asLong();
		var entry = new HashMap<String, Object>(Map.of("entry", "once-2", "lead", "c360/once", "type", "DISPATCHED",
				"store", STORE, "expected", revision));

		var first = this.outbound.ask(ENTER, Map.of("e", entry)).data("enterLeadEvent/revision").asLong();
		entry.put("entry", "once-3");
		entry.put("type", "REFUSED");
		entry.put("reason", "price");

		assertThat(first).isEqualTo(revision + 1);
		assertThat(this.outbound.ask(ENTER, Map.of("e", entry)).code()).isEqualTo("CONFLICT");
		assertThat(lead("c360/once").at("/revision").asLong()).isEqualTo(first);
	}

	@Test
	void followsUpAfterOneMonthAndEndsAfterTwo() {
		var month = Instant.now().minus(Duration.ofDays(45));
		take(event("late", "late-1", 3, LeadEventType.INTENT, month));
		take(event("late", "late-2", 3, LeadEventType.DISPATCHED, month.plusSeconds(60)));
		var desk = new LeadDesk(this.graph, this.intake);

		lapse(desk, Instant.now());
		lapse(desk, Instant.now());

		assertThat(lead("crm/late").at("/state").asString()).isEqualTo("FOLLOW_UP");
		var work = this.outbound.ask("{ outboundWork(first: 100) { task node { id } } }")
			.data("outboundWork")
			.valueStream()
			.filter(one -> one.at("/node/id").asString().equals("crm/late"))
			.toList();
		assertThat(work).singleElement()
			.satisfies(one -> assertThat(one.at("/task").asString()).isEqualTo("FOLLOW_UP"));
		lapse(desk, Instant.now().plus(Duration.ofDays(60)));
		assertThat(lead("crm/late").at("/state").asString()).isEqualTo("CLOSED_FAILED");
	}

	@Test
	void freezesAnAudienceThatNeverChanges() throws InterruptedException {
		var plan = """
				mutation { planWave(entry: "wave-1", campaign: "crm/K-1", name: "First", product: "P89",
				  audience: { city: "广州", tiers: ["CORE", "ORDINARY", "BASIC"], heldPerMille: 500 }) { id frozenAt } }""";
		assertThat(this.outbound.ask(plan).code()).isEqualTo("FORBIDDEN");
		assertThat(this.analyst
			.ask(plan.replace("wave-1", "wave-0").replace("heldPerMille", "bundles: [MOBILE_ONLY], heldPerMille"))
			.code()).as("who has more comes first").isEqualTo("CONFLICT");
		var planned = this.analyst.ask(plan);
		assertThat(planned.body().has("errors")).as(planned.response().body()).isFalse();
		var wave = frozen();
		begin("c360/wave-lead", 1, LeadEventType.CALLED, "c360/wave-1");

		var after = wave();

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
		assertThat(this.analyst.ask(plan.replace("First", "Second")).code()).isEqualTo("CONFLICT");
	}

	@Test
	void findsTheAgentWhoDoesBadlyAndLeadsThemThroughTheLoop() {
		var start = Instant.parse("2021-05-05T02:00:00Z");
		for (int call = 0; call < 40; call++) {
			take(called("good", call, (call % 2 == 0) ? LeadEventType.INTENT : LeadEventType.CALLED, start));
			take(called("bad", call, (call % 20 == 0) ? LeadEventType.INTENT : LeadEventType.CALLED, start));
		}

		var ranking = this.analyst
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
		take(event("c1", "c1-1", 5, LeadEventType.INTENT, start));
		take(event("c2", "c2-1", 5, LeadEventType.CALLED, start.plus(Duration.ofDays(3))));
		take(outcome("c-o1", start.plusSeconds(90), "outbound-call", "accepted"));
		take(outcome("c-o2", start.plusSeconds(99), "till", "refused"));
		take(outcome("c-o3", start.plusSeconds(99), "till", "presented"));

		var answer = this.analyst.ask("""
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
		assertThat(
				this.rep.ask("{ channelScorecard(from: \"2019-05-01\", until: \"2019-06-01\") { all { of } } }").code())
			.isEqualTo("FORBIDDEN");
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

		var change = this.analyst
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
			take(event(lead, lead + "-" + step, 5, steps.get(step), at.plusSeconds(60L * step)));
		}
	}

	@Test
	void holdsTheSaleUntilEveryGateIsMet() {
		var enter = """
				mutation { enterGate(entry: "g-%s", campaign: "crm/K-1", begins: "2026-01-01", gate: "%s", permille: 1000) { mayBegin } }""";
		for (var gate : List.of("H07", "H08", "H09", "H10")) {
			assertThat(this.analyst.ask(enter.formatted(gate, gate)).data("enterGate/mayBegin").asBoolean()).isFalse();
		}

		assertThat(this.outbound.ask(enter.formatted("x", "H11")).code()).isEqualTo("FORBIDDEN");
		assertThat(this.analyst.ask(enter.formatted("H11", "H11")).data("enterGate/mayBegin").asBoolean()).isTrue();
		assertThat(this.analyst.ask(enter.formatted("H12", "H12")).code()).isEqualTo("INVALID");
	}

	@Test
	void saysWhereTheSourceContradictsItself() {
		var figures = this.rep.ask("{ referenceFigures { row name printed computed agrees } }")
			.data("referenceFigures");

		assertThat(figures.valueStream().filter(figure -> !figure.at("/agrees").asBoolean())).singleElement()
			.satisfies(figure -> assertThat(figure.at("/printed").asString()).isEqualTo("29 %"));
	}

	private static void lapse(LeadDesk desk, Instant now) {
		while (desk.lapse(now, 200) > 0) {
			// what has lapsed may be overdue again
		}
	}

	private ApiClient.Answer step(String entry, String step) {
		return this.analyst.ask("mutation { takeLoopStep(entry: \"" + entry + "\", agent: \"bad\", step: " + step
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
		var answer = this.analyst
			.ask("""
					{ wave(id: "c360/wave-1") { frozenAt size held hash check { unchanged size }
					  reached { customer lead member { response contributions { amount } } }
					  report { funnel { step customers } reached { of successes } held { of } uplift { value clear } } } }""");
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.data("wave");
	}

	@Test
	void tellsSomebodyBoundToACityNothingOfLeadsOfOthers() {
		begin("c360/elsewhere", 4, LeadEventType.CALLED);
		var list = "{ outboundWork(first: 100) { node { id } } }";
		var query = Map.<String, Object>of("id", "c360/elsewhere");
		var find = "query($id: ID!) { lead(id: $id) { id } }";

		assertThat(this.sameCity.ask(list).response().body()).contains("c360/elsewhere");
		assertThat(this.sameCity.ask(find, query).data("lead/id").asString()).isEqualTo("c360/elsewhere");
		assertThat(this.otherCity.ask(list).response().body()).contains("outboundWork")
			.doesNotContain("c360/elsewhere");
		assertThat(this.otherCity.ask(find, query).data("lead").isNull()).isTrue();
		assertThat(answer(this.otherCity, "c360/elsewhere", LeadEventType.INTENT, Map.of()).code())
			.isEqualTo("NOT_FOUND");
		assertThat(answer(this.otherCity, "c360/new", LeadEventType.INTENT, Map.of("customer", customer(4))).code())
			.isEqualTo("NOT_FOUND");
	}

	private void begin(String lead, int worker, LeadEventType type) {
		begin(lead, worker, type, null);
	}

	private void begin(String lead, int worker, LeadEventType type, @Nullable String wave) {
		var more = new HashMap<String, Object>(
				Map.of("customer", customer(worker), "campaign", "crm/K-1", "channel", "outbound-call"));
		if (wave != null) {
			more.put("wave", wave);
		}
		enter(this.outbound, lead, type, more);
	}

	private String customer(int worker) {
		return this.rep.ask("{ customer(by: {msisdn: \"" + SomeTrade.mobile(worker) + "\"}) { id } }")
			.data("customer/id")
			.asString();
	}

	private JsonNode enter(ApiClient who, String lead, LeadEventType type, Map<String, Object> more) {
		var answer = answer(who, lead, type, more);
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.data("enterLeadEvent");
	}

	private ApiClient.Answer answer(ApiClient who, String lead, LeadEventType type, Map<String, Object> more) {
		var entry = new HashMap<>(more);
		entry.put("entry", "loop-" + this.entries++);
		entry.put("lead", lead);
		entry.put("type", type.name());
		return who.ask(ENTER, Map.of("e", entry));
	}

	private JsonNode lead(String id) {
		return this.outbound.ask("query($id: ID!) { lead(id: $id) { " + LEAD + " } }", Map.of("id", id)).data("lead");
	}

	private JsonNode work(ApiClient who, String lead) {
		return who.ask("{ storeWork(store: \"guangzhou-01\", first: 100) { task mayCall because node { id } } }")
			.data("storeWork")
			.valueStream()
			.filter(one -> one.at("/node/id").asString().equals(lead))
			.findFirst()
			.orElseThrow();
	}

	private static LeadEvent called(String agent, int call, LeadEventType type, Instant at) {
		return new LeadEvent(new RecordId("crm", agent + "-" + call),
				new PartyReference.ByRecord(new RecordId("crm", "775")), new RecordId("crm", "L-" + agent + call),
				at.plusSeconds(call), type, null, null, null, "outbound-call", agent, null, null, null, null, null);
	}

	private static LeadEvent event(String lead, String key, int worker, LeadEventType type, Instant at) {
		return new LeadEvent(new RecordId("crm", key), new PartyReference.ByRecord(new RecordId("crm", "77" + worker)),
				new RecordId("crm", lead), at, type, null, new RecordId("crm", "K-1"), null, "outbound-call",
				"agent-100", STORE, null, null, null, null);
	}

	private void take(SourceFact fact) {
		var answers = this.intake
			.apply(new Batch(Lane.passing("loop"), 1, List.of(new Received(0, fact, FactHash.of(fact))), List.of()));
		assertThat(answers).allMatch(Answer.Applied.class::isInstance);
	}

}
