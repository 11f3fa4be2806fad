package io.c360.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.billing.Bill;
import io.c360.customer.complaint.ComplaintRules;
import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Graph;
import io.c360.graph.complaint.CaseProjection;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.FactHash;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import io.c360.local.LocalKeycloak;
import io.c360.search.SearchServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A complaint goes from its first word through three departments to a contented customer.
 */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlerDayIT {

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private static final String CASE = "revision status department person hops validity prompts { id department person step text doneAt }";

	private final ApiClient handler;

	private final ApiClient rep;

	private final ApiClient clerk;

	private final Graph graph;

	@Autowired
	HandlerDayIT(@LocalServerPort int port, Graph graph) {
		var keycloak = LocalKeycloak.endpoint();
		this.handler = new ApiClient(port, keycloak.token("handler"));
		this.rep = new ApiClient(port, keycloak.token("rep"));
		this.clerk = new ApiClient(port, keycloak.token("clerk"));
		this.graph = graph;
	}

	@BeforeAll
	void write(@Autowired SearchServer server) {
		SomeCustomers.write(this.graph, server);
		var facts = new ArrayList<SourceFact>();
		var thisMonth = LocalDate.now(CHINA).withDayOfMonth(1);
		for (int month = 0; month < 5; month++) {
			facts.add(new Bill(RecordId.parse("billing/HB-" + month),
					new PartyReference.ByRecord(RecordId.parse("crm/1001")), thisMonth.minusMonths(month), null, null,
					Money.fen(21_000 + 4_000L * month), null, null, null, null, null, null));
		}
		var received = facts.stream().map(fact -> new Received(facts.indexOf(fact), fact, FactHash.of(fact))).toList();
		var answers = new IntakeGraph(this.graph, IdentityModel.telecom(),
				List.of(new CaseProjection(ComplaintRules::shipped)))
			.apply(new Batch(Lane.passing("handler-day"), 0, received, List.of()));
		assertThat(answers).hasOnlyElementsOfType(Answer.Applied.class);
	}

	@Test
	void takesAComplaintThroughItsDepartments() {
		var customer = ask(this.rep,
				"{ customer(by: {msisdn: \"%s\"}) { id openPrompts { id } } }".formatted(SomeCustomers.MOBILE))
			.at("/customer/id")
			.asString();

		var opened = ask(this.handler,
				"""
						mutation { openComplaint(entry: "day-1", customer: "%s", name: "Charged twice", topic: "billing", severity: MAJOR,
						  channel: "hotline") { id %s promisedUntil } }"""
					.formatted(customer, CASE))
			.at("/openComplaint");
		assertThat(opened.at("/id").asString()).isEqualTo("c360/day-1");
		assertThat(opened.at("/person").asString()).isEqualTo("complaints.desk");
		assertThat(opened.at("/prompts/0/department").asString()).isEqualTo("billing");

		var again = ask(this.handler,
				"""
						mutation { openComplaint(entry: "day-1", customer: "%s", name: "Charged twice", severity: MAJOR) { revision } }"""
					.formatted(customer))
			.at("/openComplaint/revision");
		assertThat(again.asLong()).isEqualTo(opened.at("/revision").asLong());

		enter("day-2", "HANDED_OVER", "department: \"billing\", step: \"check-bill\"");
		var checked = enter("day-3", "STEP_DONE", "step: \"check-bill\"");
		assertThat(checked.at("/department").asString()).isEqualTo("complaints");
		assertThat(checked.at("/hops").asInt()).isEqualTo(2);

		var early = refused("day-4", "REMEDY_GIVEN", "remedy: \"bill-credit\", costFen: 1000");
		assertThat(early.code()).isEqualTo("CONFLICT");
		var judged = enter("day-5", "JUDGED", "validity: JUSTIFIED, evidence: \"two lines for one call\"");
		assertThat(judged.at("/prompts").valueStream().filter(prompt -> prompt.at("/doneAt").isNull())).singleElement()
			.satisfies(prompt -> assertThat(prompt.at("/department").asString()).isEqualTo("care"));

		var view = ask(this.handler,
				"""
						{ complaintCase(id: "c360/day-1") {
						    standing { level trend formerCases monthly { amount } authority { amount } escalateTo }
						    suggestedRemedies { remedy cost { amount } because }
						    held { department heldSeconds } events { type author }
						    customer { displayName timeline(first: 5) { edges { node { channel } } } complaints { name } cases { id } } } }""")
			.at("/complaintCase");
		assertThat(view.at("/standing/level").asString()).isEqualTo("gold");
		assertThat(view.at("/standing/trend").asString()).isEqualTo("DOWN");
		assertThat(view.at("/standing/authority/amount").asLong()).isEqualTo(20_000);
		assertThat(view.at("/suggestedRemedies").valueStream().map(remedy -> remedy.at("/remedy").asString()))
			.containsExactly("correct-bill", "loyalty-discount", "bill-credit", "apology");
		assertThat(view.at("/customer/timeline/edges").size()).isEqualTo(5);
		assertThat(view.at("/events").size()).isEqualTo(4);

		var over = refused("day-6", "REMEDY_GIVEN", "remedy: \"free-month\", costFen: 20001");
		assertThat(over.code()).isEqualTo("OVER_AUTHORITY");
		assertThat(over.body().at("/errors/0/extensions/escalateTo").asString()).isEqualTo("complaint-lead");
		enter("day-7", "REMEDY_GIVEN", "remedy: \"loyalty-discount\", costFen: 15000");
		var stale = refused("day-8", "RESOLVED", "expected: 1");
		assertThat(stale.code()).isEqualTo("CONFLICT");

		var atTheTill = ask(this.clerk, "{ customer(by: {msisdn: \"%s\"}) { openPrompts { text department } } }"
			.formatted(SomeCustomers.MOBILE)).at("/customer/openPrompts");
		assertThat(atTheTill.size()).isOne();
		assertThat(ask(this.handler, "{ workList(first: 100) { node { id } } }").at("/workList")
			.valueStream()
			.map(item -> item.at("/node/id").asString())).contains("c360/day-1");

		enter("day-9", "RESOLVED", "note: \"credited\"");
		enter("day-10", "RATED", "rating: 5");
		var closed = enter("day-11", "CLOSED", "");
		assertThat(closed.at("/status").asString()).isEqualTo("CLOSED");
		assertThat(closed.at("/prompts").valueStream().allMatch(prompt -> !prompt.at("/doneAt").isNull())).isTrue();
		var today = LocalDate.now(CHINA);
		var report = ask(this.handler,
				"""
						{ complaintReport(from: "%s", until: "%s") { cases byHops { hops cases slaMet share } satisfaction { channel mean }
						  departments { department cases heldSeconds } ranking(month: "%s") { department } } }"""
					.formatted(today.minusDays(2), today.plusDays(2), java.time.YearMonth.from(today)))
			.at("/complaintReport");
		assertThat(report.at("/cases").asInt()).isGreaterThanOrEqualTo(1);
		assertThat(report.at("/satisfaction/0/mean").asDouble()).isEqualTo(5);
	}

	@Test
	void keepsCasesFromWhoeverDoesNotHandleThem() {
		assertThat(this.rep.ask("{ workList { node { id } } }").code()).isEqualTo("FORBIDDEN");
		assertThat(this.clerk.ask("{ complaintCase(id: \"c360/day-1\") { id } }").code()).isEqualTo("FORBIDDEN");
		assertThat(this.rep
			.ask("mutation { enterComplaintEvent(entry: {entry: \"x\", complaint: \"crm/C-1\", type: CLOSED}) { id } }")
			.code()).isEqualTo("FORBIDDEN");
	}

	@Test
	void saysWhatAnEntryLacks() {
		assertThat(refused("bad-1", "HANDED_OVER", "").code()).isEqualTo("INVALID");
		assertThat(refused("bad-2", "OPENED", "").code()).isEqualTo("INVALID");
		assertThat(this.handler.ask(
				"mutation { enterComplaintEvent(entry: {entry: \"bad-3\", complaint: \"crm/none\", type: CLOSED}) { id } }")
			.code()).isEqualTo("NOT_FOUND");
		assertThat(this.handler.ask("{ complaintCase(id: \"nothing\") { id } }").code()).isEqualTo("INVALID");
	}

	private JsonNode enter(String entry, String type, String more) {
		return ask(this.handler, mutation(entry, type, more)).at("/enterComplaintEvent");
	}

	private ApiClient.Answer refused(String entry, String type, String more) {
		return this.handler.ask(mutation(entry, type, more));
	}

	private static String mutation(String entry, String type, String more) {
		return "mutation { enterComplaintEvent(entry: {entry: \"%s\", complaint: \"c360/day-1\", type: %s, %s}) { %s } }"
			.formatted(entry, type, more, CASE);
	}

	private static JsonNode ask(ApiClient who, String query) {
		var answer = who.ask(query);
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.body().at("/data");
	}

}
