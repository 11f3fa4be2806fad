package io.c360.graph.decision;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.c360.customer.decision.LeadContact;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.campaign.Campaign;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.decision.ContactHistory;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.lead.LeadEvent;
import io.c360.customer.lead.LeadEventType;
import io.c360.customer.lead.LeadRules;
import io.c360.customer.link.GroupKind;
import io.c360.customer.link.Link;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.Facts;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.lead.LeadProjection;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.Selection;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandingPartIT {

	private final Graph graph;

	StandingPartIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
	}

	@BeforeAll
	void write() {
		this.graph.migrate();
		var facts = List.of(person("crm/1", "13811110001"), person("crm/2", "13822220002"),
				new Outcome(RecordId.parse("crm/O1"), Facts.of("crm/2"), Instant.now(), RecordId.parse("crm/K-1"),
						"bundle", "sms", "presented", null),
				event("0", "crm/2", LeadEventType.CALLED, Instant.now(), RecordId.parse("crm/K-2")));
		take(facts.toArray(SourceFact[]::new));
	}

	@Test
	void countsWhatWasShownToThoseOfTheHouseholdThatWeFoundOut() {
		assertThat(standing().residents()).isEqualTo(1);

		live("HOUSEHOLD", "null");
		assertThat(standing().residents()).isEqualTo(2);
		assertThat(standing().household().outcomes()).singleElement()
			.satisfies(outcome -> assertThat(outcome.action()).isEqualTo("bundle"));
		assertThat(standing().household().leads()).singleElement()
			.satisfies(contact -> assertThat(contact.event().type()).isEqualTo(LeadEventType.CALLED));
		assertThat(standing().own().outcomes()).isEmpty();

		live("HOUSEHOLD", "datetime() - duration('P1D')");
		assertThat(standing().household()).isEqualTo(ContactHistory.NONE);

		live("CO_TENANTS", "null");
		assertThat(standing().residents()).isEqualTo(1);
	}

	@Test
	void knowsWhoHasANumberOfAFamilyPlanForAsLongAsItLasts() {
		assertThat(standing().familyPlan()).isFalse();

		take(plan(1, null));
		assertThat(standing().familyPlan()).isTrue();

		take(plan(2, Instant.now().minus(Duration.ofDays(1))));
		assertThat(standing().familyPlan()).isFalse();
	}

	private static Link plan(long version, @Nullable Instant to) {
		return new Link(RecordId.parse("crm/FP1"), version, Facts.of("crm/1"), RecordId.parse("crm/FP"),
				GroupKind.FAMILY_PLAN, "family", "secondary", null, null, to);
	}

	/** The campaign is named by the first event of a lead only. */
	@Test
	void readsWhatWasSaidAboutLeadsOfTheLastYearWithWhatTheirCampaignProposes() {
		var now = Instant.now();
		take(new Campaign(RecordId.parse("crm/K-2"), 1, "Data", "active", null, null, List.of(), "data-pack", null),
				event("1", "crm/1", LeadEventType.INTENT, now.minus(Duration.ofDays(400)), RecordId.parse("crm/K-2")),
				event("2", "crm/1", LeadEventType.DISPATCHED, now.minus(Duration.ofDays(3)), null),
				event("3", "crm/1", LeadEventType.CONFIRMED, now.minus(Duration.ofDays(2)), null), event("4", "crm/1",
						LeadEventType.CONFIRMED, now.minus(Duration.ofDays(1)), RecordId.parse("crm/K-2/2026-11")));

		assertThat(standing().own().leads()).hasSize(2).allSatisfy(contact -> {
			assertThat(contact.event().type()).isEqualTo(LeadEventType.CONFIRMED);
			assertThat(contact.action()).isEqualTo("data-pack");
		});
		assertThat(standing().own().leads()).extracting(LeadContact::campaign)
			.containsExactlyInAnyOrder(RecordId.parse("crm/K-2"), RecordId.parse("crm/K-2/2026-11"));
		assertThat(standing().household().leads()).isEmpty();
	}

	private void take(SourceFact... facts) {
		var answers = new IntakeGraph(this.graph, IdentityModel.telecom(),
				List.of(new LeadProjection(LeadRules.SHIPPED)))
			.apply(new Batch(Lane.passing("standing-leads"), facts.length,
					Stream.of(facts).map(Facts::received).toList(), List.of()));
		assertThat(answers).allMatch(Answer.Applied.class::isInstance);
	}

	private static LeadEvent event(String key, String record, LeadEventType type, Instant at,
			@Nullable RecordId campaign) {
		return new LeadEvent(RecordId.parse("crm/LE" + key), Facts.of(record),
				RecordId.parse("crm/L" + record.charAt(4)), at, type, null, campaign, null, "store", null,
				"guangzhou-01", null, null, null, null);
	}

	/** As the run of households would write it. */
	private void live(String kind, String to) {
		this.graph.write(tx -> tx.run("""
				MATCH (:SourceRecord {id: 'crm/1'})-[:RESOLVED_TO]->(one)
				MATCH (:SourceRecord {id: 'crm/2'})-[:RESOLVED_TO]->(other)
				MERGE (h:Household {id: 'h1'}) SET h.kind = $kind
				MERGE (one)-[:MEMBER_OF]->(h)
				MERGE (other)-[m:MEMBER_OF]->(h) SET m.to = %s""".formatted(to), Map.of("kind", kind)).consume());
	}

	private Standing standing() {
		var part = new StandingPart();
		return new ProfileGraph(this.graph)
			.find(new CustomerKey.ByIdentifier(Attribute.MOBILE, "13811110001"), Selection.of(part))
			.map(view -> Objects.requireNonNull(view.part(part)))
			.orElseThrow();
	}

	private static Party person(String record, String mobile) {
		return new Party(RecordId.parse(record), 1, PartyType.INDIVIDUAL,
				Map.of(Attribute.FULL_NAME, List.of("某" + mobile), Attribute.MOBILE, List.of(mobile)), Map.of());
	}

}
