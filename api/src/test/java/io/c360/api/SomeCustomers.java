package io.c360.api;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.complaint.Severity;
import io.c360.customer.complaint.Validity;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.consent.Consent;
import io.c360.customer.consent.ConsentDecision;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.link.GroupKind;
import io.c360.customer.link.Link;
import io.c360.customer.loyalty.PointsEntry;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.customer.preference.Preference;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.Graph;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.change.ChangedCustomer;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import io.c360.graph.position.PositionUpkeepGraph;
import io.c360.search.CustomerIndex;
import io.c360.search.SearchServer;
import io.c360.search.SearchableCustomer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Zhang Xiuying whom three systems know, her husband, and two people who share a phone.
 */
final class SomeCustomers {

	static final String MOBILE = "13800138001";

	static final String EMAIL = "xiuying@example.cn";

	static final String RESIDENT_ID = "440106198703020025";

	static final String SHARED_MOBILE = "13900139009";

	static final String FORGOTTEN_MOBILE = "13700137003";

	static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	static final int CONTACTS = 45;

	private SomeCustomers() {
	}

	/** Puts them into the graph and, as the relay would, into the index. */
	static void write(Graph graph, SearchServer server) {
		graph.migrate();
		var facts = facts();
		var received = IntStream.range(0, facts.size())
			.mapToObj(i -> new Received(i, facts.get(i), "hash-" + i))
			.toList();
		var answers = new IntakeGraph(graph, IdentityModel.telecom())
			.apply(new Batch(Lane.passing("test"), facts.size(), received, List.of()));
		assertThat(answers).allMatch(Answer.Applied.class::isInstance);
		stand(graph, InstantSource.fixed(NOON));
		index(graph, server);
	}

	/** Lets search find them by where they stand, as ingest would. */
	static void stand(Graph graph, InstantSource clock) {
		var walk = new PositionUpkeepGraph(graph, ValuePolicy.DEFAULT, StageRules.DEFAULT).walk(clock, () -> true);
		assertThat(walk).isPresent();
	}

	/** Tells the index of what changed, as the relay would. */
	static void index(Graph graph, SearchServer server) {
		var changes = new ChangeGraph(graph);
		var index = new CustomerIndex(server);
		index.createIfMissing();
		var pending = changes.pending(1000);
		write(index, pending);
		changes.done(pending);
		var stale = changes.stale(1000);
		write(index, stale);
		changes.fresh(stale);
		index.refresh();
	}

	private static void write(CustomerIndex index, List<ChangedCustomer> some) {
		var documents = some.stream()
			.map(changed -> new SearchableCustomer(changed.id(), changed.revision(), changed.former(),
					changed.records(), changed.groupNames(), changed.msisdns(), List.of(),
					SomeFacts.activity(changed.activity())))
			.toList();
		if (!documents.isEmpty()) {
			assertThat(index.write(documents).refused()).isEmpty();
		}
	}

	private static List<SourceFact> facts() {
		var facts = new ArrayList<SourceFact>();
		facts.add(person("crm/1001", 3, Attribute.FULL_NAME, "张秀英", Attribute.GENDER, "female", Attribute.BIRTH_DATE,
				"1987-03-02", Attribute.RESIDENT_ID, RESIDENT_ID, Attribute.MOBILE, MOBILE, Attribute.CITY, "广州",
				Attribute.ADDRESS, "天河路1号"));
		facts.add(person("billing/B-7", 2, Attribute.FULL_NAME, "张秀英", Attribute.BIRTH_DATE, "1987-03-02",
				Attribute.RESIDENT_ID, RESIDENT_ID, Attribute.MOBILE, MOBILE, Attribute.ACCOUNT, "A-77",
				Attribute.LOYALTY_CARD, "L-77", Attribute.ADDRESS, "天河路1号"));
		facts.add(person("online/u55", 1, Attribute.FULL_NAME, "Zhang Xiuying", Attribute.BIRTH_DATE, "1987-03-02",
				Attribute.MOBILE, MOBILE, Attribute.EMAIL, EMAIL, Attribute.CITY, "深圳市"));
		facts.add(person("crm/2001", 1, Attribute.FULL_NAME, "李建国", Attribute.BIRTH_DATE, "1985-07-09",
				Attribute.RESIDENT_ID, "440106198507090030", Attribute.MOBILE, SHARED_MOBILE));
		facts.add(person("crm/2002", 1, Attribute.FULL_NAME, "王小红", Attribute.BIRTH_DATE, "1990-11-11",
				Attribute.RESIDENT_ID, "440106199011110021", Attribute.MOBILE, SHARED_MOBILE, Attribute.CITY, "珠海"));
		facts.add(person("crm/3001", 1, Attribute.FULL_NAME, "欧阳明珠", Attribute.MOBILE, FORGOTTEN_MOBILE, Attribute.CITY,
				"汕头"));
		facts.add(new Consent(id("crm/N-1"), of("crm/1001"), NOON, "sales", "sms", ConsentDecision.GRANTED, null,
				"form 7"));
		facts.add(new Consent(id("crm/N-2"), of("crm/1001"), NOON, "sales", "email", ConsentDecision.REFUSED, null,
				null));
		facts.add(new Preference(id("crm/F-1"), of("crm/1001"), NOON, "contact-time", "evening", "hotline"));
		facts.add(new PointsEntry(id("billing/Y-1"), of("billing/B-7"), NOON, "star-club", 120, "bill", "gold", null));
		facts.add(new PointsEntry(id("billing/Y-2"), of("billing/B-7"), NOON.plusSeconds(86_400), "star-club", -20,
				"redeemed", null, null));
		facts.add(new Subscription(id("billing/S-1"), 1, of("billing/B-7"), "乐享 89", "P89", SubscriptionStatus.ACTIVE,
				MOBILE, "postpaid", LocalDate.parse("2024-01-01"), null, null, LocalDate.parse("2026-12-31"),
				Money.fen(8900), "A-77", "main", Map.of()));
		facts.add(new Complaint(id("crm/C-1"), 1, of("crm/1001"), NOON, "Wrong bill", "charged twice", Severity.MAJOR,
				ComplaintStatus.OPEN, "hotline", "billing", "Chen", NOON.plusSeconds(172_800), null, Validity.UNDECIDED,
				null, null, null));
		facts.add(new Complaint(id("crm/C-2"), 1, of("crm/2002"), NOON, "No signal", "at home", Severity.MINOR,
				ComplaintStatus.PENDING, "hotline", "hotline-sz", "Zheng", null, null, Validity.UNDECIDED, null, null,
				null));
		facts.add(household("crm/L-1", "crm/1001", "head"));
		facts.add(household("crm/L-2", "crm/2001", "member"));
		for (int i = 0; i < CONTACTS; i++) {
			facts.add(new Interaction(id("crm/I-" + i), of((i % 2 == 0) ? "crm/1001" : "online/u55"),
					NOON.plusSeconds(60L * (i / 3)), (i % 3 == 0) ? "hotline" : "app", "inbound", "enquiry",
					"contact " + i, null, (i == CONTACTS - 1) ? "gz-1" : null, null, null, null));
		}
		return facts;
	}

	private static Link household(String link, String record, String role) {
		return new Link(id(link), 1, of(record), id("crm/H-1"), GroupKind.HOUSEHOLD, "天河路一号", role, null, null, null);
	}

	private static Party person(String record, long version, Object... attributesAndValues) {
		var attributes = new EnumMap<Attribute, List<String>>(Attribute.class);
		for (int i = 0; i < attributesAndValues.length; i += 2) {
			attributes.put((Attribute) attributesAndValues[i], List.of((String) attributesAndValues[i + 1]));
		}
		return new Party(id(record), version, PartyType.INDIVIDUAL, attributes, Map.of());
	}

	private static PartyReference of(String record) {
		return new PartyReference.ByRecord(id(record));
	}

	private static RecordId id(String text) {
		return RecordId.parse(text);
	}

}
