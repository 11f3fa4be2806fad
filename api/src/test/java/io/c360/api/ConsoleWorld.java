package io.c360.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.Kind;
import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.campaign.Campaign;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.customer.sale.FlashSale;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.graph.Graph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import io.c360.graph.intake.Refused;
import io.c360.search.SearchServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What is known before a journey begins, and what happens while somebody looks. */
final class ConsoleWorld {

	private final Graph graph;

	private final SearchServer server;

	private long position;

	ConsoleWorld(Graph graph, SearchServer server) {
		this.graph = graph;
		this.server = server;
	}

	/**
	 * Somebody whom several systems know, a pair that a steward has to look at, and a
	 * flash sale in every store.
	 */
	void begin() {
		SomeCustomers.write(this.graph, this.server);
		var began = Instant.now().minus(Duration.ofHours(1));
		take(new Campaign(id("crm/console-sale"), 1, "周五秒杀", "active", null, null, List.of("store"), null, null,
				new FlashSale("store", List.of(), began, began.plus(Duration.ofDays(2)), 9L,
						Map.of("Nokia 5230", "5", "HTC Hero", "4"), Money.fen(99_900), "每人一件", null),
				null, null));
		take(person("crm/f1", "欧阳正德", "1958-04-02", "13826012345"));
		take(person("billing/f2", "欧阳正德", "1986-09-11", "13826012345"));
		refuse("{\"id\":\"1\"}");
	}

	private void refuse(String text) {
		var refused = new Refused(this.position++, "unknown", Kind.PARTY, "MISSING_SOURCE", null,
				"Say which source it comes from", text);
		new IntakeGraph(this.graph, IdentityModel.telecom())
			.apply(new Batch(Lane.passing("console"), 0, List.of(), List.of(refused)));
	}

	/**
	 * Makes something happen: {@code contact}, or {@code visitor} with the number of
	 * somebody new whose contract ends soon.
	 */
	void happen(String what) {
		var words = what.split(" ", 2);
		switch (words[0]) {
			case "visitor" -> visit(words[1]);
			case "contact" -> take(new Interaction(id("hotline/now-" + this.position), of("crm/1001"), Instant.now(),
					"hotline", "inbound", "enquiry", "just called", null, null, null, null, null));
			default -> throw new IllegalArgumentException("Nobody knows how this happens: " + what);
		}
	}

	private void visit(String number) {
		var record = "crm/visitor-" + number;
		var today = LocalDate.now(ZoneOffset.UTC);
		take(person(record, "陈晓明", "1991-05-20", number));
		take(new Subscription(id("billing/visitor-" + number), 1, of(record), "乐享 89", "P89", SubscriptionStatus.ACTIVE,
				number, "postpaid", today.minusYears(2), null, null, today.plusDays(40), Money.fen(8900), null, "main",
				Map.of()));
	}

	private void take(SourceFact fact) {
		var received = List.of(new Received(this.position, fact, "console-" + this.position++));
		var answers = new IntakeGraph(this.graph, IdentityModel.telecom())
			.apply(new Batch(Lane.passing("console"), 0, received, List.of()));
		assertThat(answers).hasOnlyElementsOfType(Answer.Applied.class);
	}

	private static Party person(String record, String name, String born, String number) {
		var attributes = new EnumMap<Attribute, List<String>>(Map.of(Attribute.FULL_NAME, List.of(name),
				Attribute.BIRTH_DATE, List.of(born), Attribute.MOBILE, List.of(number)));
		return new Party(id(record), 1, PartyType.INDIVIDUAL, attributes, Map.of());
	}

	private static PartyReference of(String record) {
		return new PartyReference.ByRecord(id(record));
	}

	private static RecordId id(String text) {
		return RecordId.parse(text);
	}

}
