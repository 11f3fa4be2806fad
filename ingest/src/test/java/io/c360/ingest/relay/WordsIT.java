package io.c360.ingest.relay;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import io.c360.graph.position.PositionUpkeepGraph;
import io.c360.ingest.verify.IndexComparison;
import io.c360.local.LocalElasticsearch;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithElasticsearch;
import io.c360.local.WithNeo4j;
import io.c360.search.CustomerIndex;
import io.c360.search.CustomerQuery;
import io.c360.search.CustomerSearch;
import io.c360.search.IndexSettings;
import io.c360.search.MatchedOn;
import io.c360.search.SearchFilter;
import io.c360.search.SearchServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/** What was said, and where somebody stands, reaches the index a little later. */
@WithNeo4j
@WithElasticsearch
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordsIT {

	private static final PartyReference PARTY = new PartyReference.ByRecord(RecordId.parse("crm/w1"));

	private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

	private final Graph graph;

	private final SearchServer server;

	private final ChangeGraph changes;

	private final CustomerIndex index;

	private final Relay relay;

	private long position;

	WordsIT(LocalNeo4j.Endpoint neo4j, LocalElasticsearch.Endpoint elasticsearch) {
		var patience = Duration.ofSeconds(30);
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.server = SearchServer
			.open(new IndexSettings(URI.create(elasticsearch.uri()), null, null, patience, patience));
		this.changes = new ChangeGraph(this.graph);
		this.index = new CustomerIndex(this.server);
		this.relay = new Relay(this.changes, this.index, Announcement.NONE, Freshness.UNASKED, () -> true, 100,
				Duration.ofMillis(50));
	}

	@BeforeAll
	void somebodyIsThere() {
		this.graph.migrate();
		take(person(), subscription());
		while (this.relay.deliver() > 0) {
			// until nothing waits
		}
		this.index.refresh();
	}

	@AfterAll
	void disconnect() {
		this.server.close();
		this.graph.close();
	}

	@Test
	void nobodyIsToldOfNobody() {
		var before = notices();

		this.changes.done(List.of());

		assertThat(notices()).isEqualTo(before);
	}

	@Test
	void manyContactsAreOneDocumentAndFoundByWhatWasSaid() {
		take(contact("w-1", "the router blinks red"), contact("w-2", "asked for a refund of the setup fee"));
		take(contact("w-3", "router again"));
		var waiting = this.changes.backlog();
		var behind = IndexComparison.of(this.changes::all, this.index::page);

		this.relay.refresh();
		this.index.refresh();

		assertThat(waiting.changes()).isZero();
		assertThat(waiting.stale()).isEqualTo(1);
		assertThat(behind.differences()).as("what is known to wait is no difference").isEmpty();
		var hits = new CustomerSearch(this.server).search(CustomerQuery.of("setup fee"), 10, null).hits();
		assertThat(hits).singleElement().satisfies(hit -> {
			assertThat(hit.matched()).containsExactly(MatchedOn.TEXT);
			assertThat(hit.highlights()).isNotEmpty();
		});
		assertThat(this.changes.backlog().stale()).isZero();
		assertThat(IndexComparison.of(this.changes::all, this.index::page).differences()).isEmpty();
	}

	@Test
	void somebodyIsFoundByWhereTheyStandAsOfTheLastWalk() {
		var positions = new PositionUpkeepGraph(this.graph, ValuePolicy.DEFAULT, StageRules.DEFAULT);
		var first = positions.walk(InstantSource.fixed(NOW), () -> true).orElseThrow();
		var again = positions.walk(InstantSource.fixed(NOW), () -> true).orElseThrow();
		this.relay.refresh();
		this.index.refresh();

		assertThat(first.moved()).isEqualTo(1);
		assertThat(again.looked()).isEqualTo(first.looked());
		assertThat(again.computed()).as("nobody who stands where they stood is written again").isZero();
		assertThat(found(Set.of("BOTTOM"))).isEqualTo(1);
		assertThat(found(Set.of("TOP"))).isZero();
	}

	private int found(Set<String> bands) {
		var filter = new SearchFilter(Set.of(), null, bands, Set.of(), Set.of(), null, null, null);
		return new CustomerSearch(this.server).search(new CustomerQuery("诸葛明月", filter, Set.of()), 10, null).total();
	}

	private void take(SourceFact... facts) {
		var received = Arrays.stream(facts).map(fact -> new Received(++this.position, fact, "w" + fact.id())).toList();
		var answers = new IntakeGraph(this.graph, IdentityModel.telecom())
			.apply(new Batch(Lane.passing("words"), facts.length, received, List.of()));
		assertThat(answers).hasOnlyElementsOfType(Answer.Applied.class);
	}

	private static Party person() {
		var attributes = new EnumMap<Attribute, List<String>>(Attribute.class);
		attributes.put(Attribute.FULL_NAME, List.of("诸葛明月"));
		attributes.put(Attribute.MOBILE, List.of("13826055001"));
		return new Party(RecordId.parse("crm/w1"), 1, PartyType.INDIVIDUAL, attributes, Map.of());
	}

	private static Subscription subscription() {
		return new Subscription(RecordId.parse("billing/w1"), 1, PARTY, "乐享 8", null, SubscriptionStatus.ACTIVE,
				"13826055001", "postpaid", LocalDate.parse("2024-01-01"), null, null, null, Money.fen(800), null, null,
				Map.of());
	}

	private static Interaction contact(String key, String description) {
		return new Interaction(new RecordId("hotline", key), PARTY, NOW, "hotline", "inbound", "enquiry", description,
				null, null, null, null, null);
	}

	private long notices() {
		return this.graph
			.read(tx -> tx.run("MATCH (n:Notice) RETURN count(n) AS number").single().get("number").asLong());
	}

}
