package io.c360.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.billing.Bill;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.complaint.Severity;
import io.c360.customer.complaint.Validity;
import io.c360.customer.consent.Consent;
import io.c360.customer.consent.ConsentDecision;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.lead.LeadRules;
import io.c360.customer.link.GroupKind;
import io.c360.customer.link.Link;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.customer.usage.Usage;
import io.c360.graph.Graph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import io.c360.graph.lead.LeadProjection;
import io.c360.graph.sale.ClaimProjection;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A company with six workers. Four stay; of two who left one was close to a colleague who
 * stayed and one to nobody; the first also talked with one who does not want to be
 * called. Somebody else complains with reason.
 */
final class SomeTrade {

	static final String GROUP = "crm/G-77";

	@SuppressWarnings("TimeInStaticInitializer")
	static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

	private static final String[] NAMES = { "陈志强", "林美玲", "黄伟明", "吴晓东", "郑国华", "何丽娟" };

	private final List<SourceFact> facts = new ArrayList<>();

	private int usages;

	private SomeTrade() {
	}

	/** The number of a worker: 0 to 3 stayed, 4 and 5 left. */
	static String mobile(int worker) {
		return "1390000100" + worker;
	}

	static void write(Graph graph) {
		graph.migrate();
		var trade = new SomeTrade();
		trade.tell();
		take(graph, trade.facts);
	}

	/** Takes in facts, each for the first time. */
	static void take(Graph graph, List<? extends SourceFact> facts) {
		var received = IntStream.range(0, facts.size())
			.mapToObj(i -> new Received(i, facts.get(i), facts.get(i).id() + "@" + facts.get(i).version()))
			.toList();
		var answers = new IntakeGraph(graph, IdentityModel.telecom(),
				List.of(new LeadProjection(LeadRules.SHIPPED), new ClaimProjection()))
			.apply(new Batch(Lane.passing("trade"), facts.size(), received, List.of()));
		assertThat(answers).allMatch(Answer.Applied.class::isInstance);
	}

	private void tell() {
		for (int worker = 0; worker < NAMES.length; worker++) {
			var left = worker >= 4;
			person(worker);
			subscription(worker, left ? TODAY.minusDays(40) : null);
			this.facts.add(new Consent(id("crm/P-77-" + worker), of(worker),
					TODAY.minusYears(1).atStartOfDay().toInstant(ZoneOffset.UTC), left ? "win-back" : "sales",
					"outbound-call", (worker == 2) ? ConsentDecision.REFUSED : ConsentDecision.GRANTED, null, null));
			this.facts.add(new Link(id("crm/L-77-" + worker), 1, of(worker), id(GROUP), GroupKind.ENTERPRISE, "某某公司",
					"member", null, null, null));
			for (int month = 1; month <= 6; month++) {
				bill(worker, month, left ? 12_000 + 1_000 * worker : 9_000);
			}
		}
		this.facts.add(new Complaint(id("crm/C-77"), 1, of(3),
				TODAY.minusDays(5).atStartOfDay().toInstant(ZoneOffset.UTC), "No signal", null, Severity.MAJOR,
				ComplaintStatus.PENDING, "hotline", "network", null, null, null, Validity.JUSTIFIED, null, null, null));
		var moved = new EnumMap<Attribute, List<String>>(Attribute.class);
		moved.put(Attribute.FULL_NAME, List.of(NAMES[5]));
		moved.put(Attribute.BIRTH_DATE, List.of("1985-04-06"));
		moved.put(Attribute.MOBILE, List.of(mobile(5)));
		moved.put(Attribute.CITY, List.of("深圳"));
		this.facts.add(new Party(id("online/775"), 1, PartyType.INDIVIDUAL, moved, Map.of()));
		// the first leaver and the first worker called each other, the other leaver
		// called outside
		for (int day = 0; day < 5; day++) {
			call(of(4), 45 + day, "outgoing", mobile(0));
			call(of(0), 45 + day, "outgoing", mobile(4));
		}
		call(of(4), 50, "outgoing", mobile(1));
		call(of(4), 50, "outgoing", mobile(5));
		call(of(4), 51, "outgoing", mobile(2));
		call(of(5), 50, "outgoing", "13111112222");
	}

	private void person(int worker) {
		var attributes = new EnumMap<Attribute, List<String>>(Attribute.class);
		attributes.put(Attribute.FULL_NAME, List.of(NAMES[worker]));
		attributes.put(Attribute.BIRTH_DATE, List.of((1980 + worker) + "-04-0" + (worker + 1)));
		attributes.put(Attribute.MOBILE, List.of(mobile(worker)));
		attributes.put(Attribute.LOYALTY_CARD, List.of("LC-77" + worker));
		attributes.put(Attribute.CITY, List.of("广州"));
		attributes.put(Attribute.ADDRESS, List.of("中山路" + (worker + 10) + "号"));
		this.facts.add(new Party(id("crm/77" + worker), 1, PartyType.INDIVIDUAL, attributes, Map.of()));
	}

	private void subscription(int worker, @Nullable LocalDate ended) {
		this.facts.add(new Subscription(id("billing/S-77-" + worker), 1, of(worker), "乐享 89", "P89",
				(ended != null) ? SubscriptionStatus.TERMINATED : SubscriptionStatus.ACTIVE, mobile(worker), "postpaid",
				TODAY.minusYears(3), ended, (ended != null) ? "PRICE" : null, null, Money.fen(8900), null, null,
				Map.of()));
	}

	private void bill(int worker, int monthsAgo, long due) {
		var start = TODAY.withDayOfMonth(1).minusMonths(monthsAgo);
		this.facts.add(new Bill(id("billing/B-77-" + worker + "-" + monthsAgo), of(worker), start.plusMonths(1), start,
				start.plusMonths(1).minusDays(1), Money.fen(due), Money.fen(3_000), null, null,
				start.plusMonths(1).plusDays(20), start.plusMonths(1).plusDays(3), null));
	}

	private void call(PartyReference party, int daysAgo, String direction, String counterpart) {
		var at = TODAY.minusDays(daysAgo).atTime(9, this.usages % 60).toInstant(ZoneOffset.UTC);
		this.facts.add(new Usage(id("usage/U-77-" + this.usages++), party, at, "voice", direction, counterpart, 60L,
				null, false));
	}

	private static PartyReference of(int worker) {
		return new PartyReference.ByRecord(id("crm/77" + worker));
	}

	private static RecordId id(String text) {
		return RecordId.parse(text);
	}

	/** A contact at a till, as another system would report it. */
	static void arrive(Graph graph, int worker, String till, Instant at) {
		var contact = new io.c360.customer.interaction.Interaction(id("pos/" + at.toEpochMilli()), of(worker), at,
				"till", "inbound", "transaction", null, null, "guangzhou-01", till, null, null);
		take(graph, List.of(contact));
	}

}
