package io.c360.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.billing.Bill;
import io.c360.customer.billing.Topup;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.complaint.Severity;
import io.c360.customer.complaint.Validity;
import io.c360.customer.consent.Consent;
import io.c360.customer.consent.ConsentDecision;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.loyalty.PointsEntry;
import io.c360.customer.preference.Preference;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.customer.usage.Usage;
import io.c360.graph.Graph;
import io.c360.local.LocalKeycloak;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** One line of time for everything that happened to a customer. */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineIT {

	private static final String RECORD = "crm/t1";

	private static final PartyReference PARTY = new PartyReference.ByRecord(RecordId.parse(RECORD));

	private static final String BEFORE_TESTS = "2026-03-20T00:00:00Z";

	private static final String QUERY = """
			query($first: Int, $after: String, $last: Int, $before: String, $filter: TimelineFilter) {
			  customer(by: {account: "T-1"}) { timeline(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
			    edges { cursor node { id kind at fact channel reason subject actionName status description amount { amount } points complaint
			      campaign usage { month calls callSeconds messages dataBytes } } }
			    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }""";

	private final ApiClient rep;

	private final ApiClient clerk;

	private final SomeFacts facts;

	@Autowired
	TimelineIT(@LocalServerPort int port, Graph graph) {
		var keycloak = LocalKeycloak.endpoint();
		this.rep = new ApiClient(port, keycloak.token("rep"));
		this.clerk = new ApiClient(port, keycloak.token("clerk"));
		this.facts = new SomeFacts(graph);
	}

	@BeforeAll
	void write() {
		this.facts.take(SomeFacts.person(RECORD, "司马相如", Map.of("account", "T-1", "city", "广州")));
		this.facts.take(facts().toArray(SourceFact[]::new));
	}

	@Test
	void holdsEverythingThatHappenedNewestFirst() {
		var entries = page(Map.of("first", 100, "filter", Map.of("to", BEFORE_TESTS))).at("/edges");

		assertThat(texts(entries, "/node/id")).containsExactly("subscription_ended:billing/TS", "crm/TI-9",
				"outcome:crm/TO", "points:billing/TP", "preference:crm/TF", "consent:crm/TN", "complaint_event:crm/TE",
				"complaint:crm/TC", "topup:billing/TT", "bill:billing/TB", "crm/TI-2", "crm/TI-1", "crm/TI-0",
				"subscription_begun:billing/TS");
		assertThat(texts(entries, "/node/at")).isSortedAccordingTo(java.util.Comparator.reverseOrder());
		assertThat(entry(entries, "bill:billing/TB").at("/amount/amount").asLong()).isEqualTo(8900);
		assertThat(entry(entries, "bill:billing/TB").at("/status").asString()).isEqualTo("unpaid");
		assertThat(entry(entries, "complaint:crm/TC").at("/description").asString()).isEqualTo("Slow: every evening");
		assertThat(entry(entries, "outcome:crm/TO").at("/campaign").asString()).isEqualTo("crm/spring");
		assertThat(entry(entries, "outcome:crm/TO").at("/actionName").asString()).isEqualTo("手机加宽带融合");
		assertThat(entry(entries, "points:billing/TP").at("/points").asLong()).isEqualTo(50);
		assertThat(entry(entries, "subscription_ended:billing/TS").at("/reason").asString()).isEqualTo("moved");
	}

	@Test
	void isTheSameReadForwardAndBackwardWhateverHappensMeanwhile() {
		var all = texts(page(Map.of("first", 100)).at("/edges"), "/node/id");

		var forward = new ArrayList<String>();
		var page = page(Map.of("first", 4));
		forward.addAll(texts(page.at("/edges"), "/node/id"));
		this.facts.take(contact("crm/TI-now", Instant.now(), "app", "meanwhile"));
		while (page.at("/pageInfo/hasNextPage").asBoolean()) {
			page = page(Map.of("first", 4, "after", page.at("/pageInfo/endCursor").asString()));
			forward.addAll(texts(page.at("/edges"), "/node/id"));
		}
		var backward = new ArrayList<String>();
		page = page(Map.of("last", 4));
		backward.addAll(texts(page.at("/edges"), "/node/id"));
		while (page.at("/pageInfo/hasPreviousPage").asBoolean()) {
			page = page(Map.of("last", 4, "before", page.at("/pageInfo/startCursor").asString()));
			backward.addAll(0, texts(page.at("/edges"), "/node/id"));
		}

		assertThat(forward).isEqualTo(all);
		assertThat(backward).startsWith("crm/TI-now").endsWith(all.toArray(String[]::new)).hasSize(all.size() + 1);
	}

	@Test
	void tellsHowMuchIsNewWithoutMovingWhatIsShown() {
		var shown = page(Map.of("first", 1)).at("/pageInfo/startCursor").asString();
		var before = newSince(shown);
		for (int i = 0; i < 3; i++) {
			this.facts.take(contact("crm/TI-new" + i, Instant.now().plusSeconds(i), "app", "new"));
		}

		assertThat(before).isZero();
		assertThat(newSince(shown)).isEqualTo(3);
	}

	@Test
	void keepsWhatAFilterNames() {
		assertThat(kinds(Map.of("kinds", List.of("BILL", "TOPUP")))).containsExactly("TOPUP", "BILL");
		assertThat(kinds(Map.of("channels", List.of("store")))).containsExactly("CONSENT", "CONTACT");
		assertThat(kinds(Map.of("reasons", List.of("bill")))).containsExactly("POINTS");
		assertThat(kinds(Map.of("text", "EVENING"))).containsExactly("COMPLAINT", "CONTACT");
		assertThat(kinds(Map.of("from", "2026-01-31T16:00:00Z", "to", "2026-02-10T00:00:00Z", "kinds",
				List.of("CONTACT", "BILL", "COMPLAINT"))))
			.containsExactly("COMPLAINT", "BILL");
	}

	@Test
	void sumsUpUsageByMonthWhenItIsAskedFor() {
		var entries = page(Map.of("first", 10, "filter", Map.of("kinds", List.of("USAGE_MONTH")))).at("/edges");

		assertThat(texts(entries, "/node/usage/month")).hasSize(2);
		var month = entries.at("/1/node/usage");
		assertThat(month.at("/calls").asLong()).isEqualTo(2);
		assertThat(month.at("/callSeconds").asLong()).isEqualTo(90);
		assertThat(month.at("/messages").asLong()).isEqualTo(1);
		assertThat(month.at("/dataBytes").asLong()).isEqualTo(5_000);
	}

	@Test
	void doesNotLetAClerkLookForWordsThatTheyMayNotRead() {
		var answer = this.clerk.ask(QUERY, Map.of("first", 10, "filter", Map.of("text", "evening")));

		assertThat(answer.code()).isEqualTo("FORBIDDEN");
		assertThat(answer.response().body()).doesNotContain("crm/TC", "evening");
	}

	@Test
	void refusesPagesThatCannotBeMeant() {
		assertThat(ask(Map.of("first", 1, "last", 1)).code()).isEqualTo("INVALID");
		assertThat(ask(Map.of("last", 0)).code()).isEqualTo("INVALID");
		assertThat(ask(Map.of("first", -1)).code()).isEqualTo("INVALID");
		assertThat(ask(Map.of("before", "forged")).code()).isEqualTo("INVALID");
		assertThat(ask(Map.of("filter", Map.of("text", "x".repeat(101)))).code()).isEqualTo("INVALID");
	}

	private static List<SourceFact> facts() {
		var facts = new ArrayList<SourceFact>();
		for (int i = 0; i < 3; i++) {
			facts.add(contact("crm/TI-" + i, at("2026-01-0" + (i + 5)), (i == 0) ? "store" : "hotline",
					(i == 1) ? "slow every evening" : "asked"));
		}
		facts.add(contact("crm/TI-9", at("2026-03-05"), "app", "asked"));
		facts.add(new Bill(id("billing/TB"), PARTY, LocalDate.parse("2026-02-01"), null, null, Money.fen(8900), null,
				null, "T-1", null, null, null));
		facts.add(new Topup(id("billing/TT"), PARTY, at("2026-02-02"), Money.fen(5000), null, "app", null));
		facts.add(new Complaint(id("crm/TC"), 1, PARTY, at("2026-02-03"), "Slow", "every evening", Severity.MAJOR,
				ComplaintStatus.OPEN, "hotline", "billing", "Chen", null, null, Validity.UNDECIDED, null, null, null));
		facts.add(SomeFacts.note("crm/TE", PARTY, "crm/TC", at("2026-02-04"), "measured"));
		facts.add(new Consent(id("crm/TN"), PARTY, at("2026-02-05"), "sales", "store", ConsentDecision.GRANTED, null,
				null));
		facts.add(new Preference(id("crm/TF"), PARTY, at("2026-02-06"), "language", "zh", "app"));
		facts.add(new PointsEntry(id("billing/TP"), PARTY, at("2026-02-07"), "star-club", 50, "bill", null, null));
		facts.add(new Outcome(id("crm/TO"), PARTY, at("2026-02-08"), id("crm/spring"), "bundle", "app", "presented",
				null));
		facts.add(new Subscription(id("billing/TS"), 1, PARTY, "乐享 89", null, SubscriptionStatus.TERMINATED,
				"13826099001", null, LocalDate.parse("2025-01-01"), LocalDate.parse("2026-03-10"), "moved", null,
				Money.fen(8900), "T-1", null, Map.of()));
		facts.add(usage("u1", "2026-02-11", "voice", 60L, null));
		facts.add(usage("u2", "2026-02-12", "voice", 30L, null));
		facts.add(usage("u3", "2026-02-13", "sms", null, null));
		facts.add(usage("u4", "2026-02-14", "data", null, 5_000L));
		facts.add(usage("u5", "2026-03-14", "sms", null, null));
		return facts;
	}

	private static Usage usage(String key, String day, String type, @Nullable Long seconds, @Nullable Long bytes) {
		return new Usage(id("network/" + key), PARTY, at(day), type, "outgoing", null, seconds, bytes, null);
	}

	private static Interaction contact(String id, Instant at, String channel, String description) {
		return new Interaction(id(id), PARTY, at, channel, "inbound", "enquiry", description, null, null, null, null,
				null);
	}

	private static Instant at(String day) {
		return Instant.parse(day + "T04:00:00Z");
	}

	private static RecordId id(String text) {
		return RecordId.parse(text);
	}

	private ApiClient.Answer ask(Map<String, ?> variables) {
		return this.rep.ask(QUERY, variables);
	}

	private JsonNode page(Map<String, ?> variables) {
		var answer = ask(variables);
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.data("customer/timeline");
	}

	/** What was there before any test added to it. */
	private List<String> kinds(Map<String, ?> filter) {
		var until = new java.util.HashMap<String, Object>(Map.of("to", BEFORE_TESTS));
		until.putAll(filter);
		return texts(page(Map.of("first", 100, "filter", until)).at("/edges"), "/node/kind");
	}

	private int newSince(String cursor) {
		return this.rep.ask("""
				query($cursor: String!) { customer(by: {account: "T-1"}) { timeline(first: 1) {
				  newSince(cursor: $cursor) } } }""", Map.of("cursor", cursor))
			.data("customer/timeline/newSince")
			.asInt();
	}

	private static JsonNode entry(JsonNode edges, String id) {
		return edges.valueStream()
			.map(edge -> edge.at("/node"))
			.filter(node -> node.at("/id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> texts(JsonNode list, String path) {
		return list.valueStream().map(node -> node.at(path).asString("")).toList();
	}

}
