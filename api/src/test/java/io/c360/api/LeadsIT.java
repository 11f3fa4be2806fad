package io.c360.api;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import io.c360.customer.lead.LeadEventType;
import io.c360.graph.Graph;
import io.c360.graph.lead.LeadDesk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import static org.assertj.core.api.Assertions.assertThat;

/** Leads from the first call to their end, and who may do and know what of them. */
class LeadsIT extends OverSomeTrade {

	private final SomeLeads leads;

	@Autowired
	LeadsIT(@LocalServerPort int port, Graph graph) {
		super(port, graph);
		this.leads = new SomeLeads(this.as, graph);
	}

	@BeforeAll
	void campaign() {
		this.leads.campaign();
	}

	@Test
	void sendsACustomerToAStoreWhereTheyAreKnownByTheirCode() {
		this.leads.begin("c360/loop-1", 0, LeadEventType.INTENT);
		var sent = this.leads.enter(this.as.winback(), "c360/loop-1", LeadEventType.DISPATCHED,
				Map.of("store", SomeLeads.STORE));
		var code = sent.at("/code").asString();
		var work = work(this.as.clerk(), "c360/loop-1");
		this.leads.enter(this.as.clerk(), "c360/loop-1", LeadEventType.RECEIVED, Map.of());
		this.leads.enter(this.as.clerk(), "c360/loop-1", LeadEventType.CONFIRMED, Map.of());

		assertThat(work.at("/task").asString()).isEqualTo("RECEIVE");
		assertThat(work.at("/mayCall").asBoolean()).isTrue();
		assertThat(code).hasSize(10);
		var popup = this.as.clerk()
			.ask("""
					mutation($code: String!) { recognise(customer: {code: $code}, store: "guangzhou-01", till: "guangzhou-01-t1") {
					  who flags actions { action } } }""",
					Map.of("code", code.toLowerCase(java.util.Locale.ROOT)));
		assertThat(popup.body().has("errors")).as(popup.response().body()).isFalse();
		assertThat(popup.data("recognise/flags").valueStream().map(JsonNode::asString)).contains("EXPECTED");
		assertThat(popup.data("recognise/who").asString()).contains("陈志强");
		assertThat(this.leads.lead("c360/loop-1").at("/state").asString()).isEqualTo("ARRIVED");
		assertThat(work(this.as.clerk(), "c360/loop-1").at("/task").asString()).isEqualTo("SERVE");
		var done = this.leads.enter(this.as.clerk(), "c360/loop-1", LeadEventType.ACTIVATED, Map.of());
		assertThat(done.at("/state").asString()).isEqualTo("ACTIVATED");
		assertThat(this.as.clerk()
			.ask("query($c: String!) { customer(by: {code: $c}) { id } }", Map.of("c", code))
			.data("customer")
			.isNull()).as("a code is good until it is done").isTrue();
	}

	@Test
	void refusesWhatCannotHappenAndWhatIsSomebodyElsesToDo() {
		this.leads.begin("c360/refused", 1, LeadEventType.INTENT);

		assertThat(this.leads
			.answer(this.as.winback(), "c360/refused", LeadEventType.DISPATCHED, Map.of("store", "guangzhou-02"))
			.code()).isEmpty();
		assertThat(this.leads.answer(this.as.winback(), "c360/refused", LeadEventType.ORDERED, Map.of()).code())
			.isEqualTo("CONFLICT");
		assertThat(this.leads.answer(this.as.clerk(), "c360/refused", LeadEventType.RECEIVED, Map.of()).code())
			.isEqualTo("FORBIDDEN");
		assertThat(this.leads.answer(this.as.clerk(), "c360/refused", LeadEventType.INTENT, Map.of()).code())
			.isEqualTo("FORBIDDEN");
		assertThat(this.as.clerk().ask("{ storeWork(store: \"guangzhou-02\") { cursor } }").code())
			.isEqualTo("FORBIDDEN");
		assertThat(this.as.winback()
			.ask("{ agentRanking(from: \"2020-01-01\", until: \"2030-01-01\") { all { of } } }")
			.code()).isEqualTo("FORBIDDEN");
		assertThat(this.leads.lead("c360/refused").at("/state").asString()).isEqualTo("DISPATCHED");
	}

	@Test
	void takesTheSameEntryOnceAndRefusesAStaleOne() {
		this.leads.begin("c360/once", 2, LeadEventType.INTENT);
		var revision = this.leads.lead("c360/once").at("/revision").asLong();
		var entry = new HashMap<String, Object>(Map.of("entry", "once-2", "lead", "c360/once", "type", "DISPATCHED",
				"store", SomeLeads.STORE, "expected", revision));

		var first = this.as.winback().ask(SomeLeads.ENTER, Map.of("e", entry)).data("enterLeadEvent/revision").asLong();
		entry.put("entry", "once-3");
		entry.put("type", "REFUSED");
		entry.put("reason", "price");

		assertThat(first).isEqualTo(revision + 1);
		assertThat(this.as.winback().ask(SomeLeads.ENTER, Map.of("e", entry)).code()).isEqualTo("CONFLICT");
		assertThat(this.leads.lead("c360/once").at("/revision").asLong()).isEqualTo(first);
	}

	@Test
	void followsUpAfterOneMonthAndEndsAfterTwo() {
		var month = Instant.now().minus(Duration.ofDays(45));
		this.leads.take(SomeLeads.event("late", "late-1", 3, LeadEventType.INTENT, month));
		this.leads.take(SomeLeads.event("late", "late-2", 3, LeadEventType.DISPATCHED, month.plusSeconds(60)));
		var desk = new LeadDesk(this.graph, this.leads.intake());

		lapse(desk, Instant.now());
		lapse(desk, Instant.now());

		assertThat(this.leads.lead("crm/late").at("/state").asString()).isEqualTo("FOLLOW_UP");
		var work = this.as.winback()
			.ask("{ outboundWork(first: 100) { task node { id } } }")
			.data("outboundWork")
			.valueStream()
			.filter(one -> one.at("/node/id").asString().equals("crm/late"))
			.toList();
		assertThat(work).singleElement()
			.satisfies(one -> assertThat(one.at("/task").asString()).isEqualTo("FOLLOW_UP"));
		lapse(desk, Instant.now().plus(Duration.ofDays(60)));
		assertThat(this.leads.lead("crm/late").at("/state").asString()).isEqualTo("CLOSED_FAILED");
	}

	@Test
	void tellsSomebodyBoundToACityNothingOfLeadsOfOthers() {
		this.leads.begin("c360/elsewhere", 4, LeadEventType.CALLED);
		var list = "{ outboundWork(first: 100) { node { id } } }";
		var query = Map.<String, Object>of("id", "c360/elsewhere");
		var find = "query($id: ID!) { lead(id: $id) { id } }";

		assertThat(this.as.user("winback-gz").ask(list).response().body()).contains("c360/elsewhere");
		assertThat(this.as.user("winback-gz").ask(find, query).data("lead/id").asString()).isEqualTo("c360/elsewhere");
		assertThat(this.as.user("winback-sz").ask(list).response().body()).contains("outboundWork")
			.doesNotContain("c360/elsewhere");
		assertThat(this.as.user("winback-sz").ask(find, query).data("lead").isNull()).isTrue();
		assertThat(
				this.leads.answer(this.as.user("winback-sz"), "c360/elsewhere", LeadEventType.INTENT, Map.of()).code())
			.isEqualTo("NOT_FOUND");
		assertThat(this.leads
			.answer(this.as.user("winback-sz"), "c360/new", LeadEventType.INTENT,
					Map.of("customer", this.as.customer(4)))
			.code()).isEqualTo("NOT_FOUND");
	}

	private static void lapse(LeadDesk desk, Instant now) {
		while (desk.lapse(now, 200) > 0) {
			// what has lapsed may be overdue again
		}
	}

	private JsonNode work(ApiClient who, String lead) {
		return who.ask("{ storeWork(store: \"guangzhou-01\", first: 100) { task mayCall because node { id } } }")
			.data("storeWork")
			.valueStream()
			.filter(one -> one.at("/node/id").asString().equals(lead))
			.findFirst()
			.orElseThrow();
	}

}
