package io.c360.graph.position;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.c360.customer.Money;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.billing.Bill;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.lifecycle.Stage;
import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.link.GroupKind;
import io.c360.customer.link.Link;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.customer.position.CityFigures;
import io.c360.customer.position.Position;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ValueBand;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.Facts;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PositionGraphIT {

	@SuppressWarnings("TimeInStaticInitializer")
	private static final Instant NOW = Instant.now();

	private static final InstantSource CLOCK = InstantSource.fixed(NOW);

	private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

	private static final String GROUP = "crm/G-1";

	private final Graph graph;

	private final IntakeGraph intake;

	private final PositionGraph positions;

	private final PositionUpkeepGraph upkeep;

	PositionGraphIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.intake = new IntakeGraph(this.graph, IdentityModel.telecom());
		this.positions = new PositionGraph(this.graph);
		this.upkeep = new PositionUpkeepGraph(this.graph, ValuePolicy.DEFAULT, StageRules.DEFAULT);
	}

	@BeforeAll
	void write() {
		this.graph.migrate();
		var facts = new ArrayList<SourceFact>();
		for (int person = 0; person < 6; person++) {
			facts.addAll(person(person, (person < 4) ? "广州" : "深圳", person == 5));
		}
		take(facts);
	}

	@Test
	void computesWhereEverybodyStandsOnceAndThenOnlyThoseWhoChanged() {
		assertThat(this.upkeep.walk(CLOCK, () -> false)).isEmpty();

		var first = this.upkeep.walk(CLOCK, () -> true).orElseThrow();
		var second = this.upkeep.walk(CLOCK, () -> true).orElseThrow();
		take(List.of(bill(1, 9, 50_000)));
		var third = this.upkeep.walk(CLOCK, () -> true).orElseThrow();

		assertThat(first).isEqualTo(new PositionUpkeepGraph.Walk(6, 6, 6));
		assertThat(second.computed()).isZero();
		assertThat(third.computed()).isEqualTo(1);
		var report = this.positions.report(TODAY.plusDays(1)).orElseThrow();
		assertThat(report.cities()).extracting(CityFigures::city).containsExactly(CityFigures.ALL, "广州", "深圳");
		var all = report.cities().getFirst();
		assertThat(all.customers()).isEqualTo(6);
		assertThat(all.active()).isEqualTo(5);
		assertThat(all.gone()).isEqualTo(1);
		assertThat(report.cities().get(2).at(Stage.LEFT).customers()).isEqualTo(1);
		assertThat(report.cities().get(1).at(Stage.STABLE).monthly()).isPositive();
		assertThat(this.positions.report(LocalDate.of(2001, 1, 1))).isEmpty();

		endsWhereTheDayEnds();
		tellsTheIndexWhoIsFoundByAnotherBand();
		groupsAndThoseWhoAreErased();
	}

	/** What was kept of a day stays as it is. */
	private void endsWhereTheDayEnds() {
		var midnight = NOW.plus(9, ChronoUnit.DAYS);
		var clock = Stream.of(midnight, midnight, midnight.plus(1, ChronoUnit.DAYS)).iterator();

		assertThat(this.upkeep.walk(clock::next, () -> true)).isEmpty();

		var report = this.positions.report(TODAY.plusDays(30)).orElseThrow();
		assertThat(report.day()).isEqualTo(LocalDate.ofInstant(NOW, MarginSeries.ZONE));
		assertThat(this.upkeep.walk(CLOCK, () -> true).orElseThrow().computed()).isEqualTo(6);
	}

	private void tellsTheIndexWhoIsFoundByAnotherBand() {
		one("MATCH (c:Customer) REMOVE c:IndexDue WITH c ORDER BY c.id LIMIT 1 SET c.band = 'WRONG' RETURN c.revision AS one");
		var before = one("MATCH (c:Customer {band: 'WRONG'}) RETURN c.revision AS one");

		var walk = this.upkeep.walk(CLOCK, () -> true).orElseThrow();
		var again = this.upkeep.walk(CLOCK, () -> true).orElseThrow();

		assertThat(walk).isEqualTo(new PositionUpkeepGraph.Walk(6, 1, 1));
		assertThat(again.computed()).isZero();
		assertThat(one("MATCH (c:IndexDue)-[:STANDS_AT]->(p {revision: c.revision}) RETURN c.revision AS one"))
			.isEqualTo(before + 1);

		assertThat(this.positions.policy(ValuePolicy.DEFAULT, TODAY.plusDays(2))).as("few customers")
			.isEqualTo(ValuePolicy.DEFAULT);
		one("MATCH (f:CityFigures {city: '*'}) SET f.active = 1000, f.topFrom = 7001, f.bottomBelow = 7000 RETURN count(f) AS one");
		var own = this.positions.policy(ValuePolicy.DEFAULT, TODAY.plusDays(2));
		assertThat(own.bands()).isEqualTo(new ValueBand.Edges(7_001, 7_000));
		assertThat(own.version()).startsWith("default-1/bands-");
		assertThat(this.positions.policy(ValuePolicy.DEFAULT, LocalDate.ofInstant(NOW, MarginSeries.ZONE)))
			.as("a report of the same day does not count")
			.isEqualTo(ValuePolicy.DEFAULT);
	}

	private long one(String statement) {
		return this.graph.write(tx -> tx.run(statement).single().get("one").asLong());
	}

	private void groupsAndThoseWhoAreErased() {
		var members = this.positions.ofGroup(GROUP);
		assertThat(members.unknown()).isZero();
		assertThat(members.known()).hasSize(6)
			.filteredOn(position -> position.now().stage() == Stage.LEFT)
			.singleElement()
			.satisfies(position -> {
				assertThat(position.left()).isEqualTo(TODAY.minusDays(40));
				assertThat(position.reason()).isEqualTo("PRICE");
				assertThat(position.steps()).extracting(step -> step.stage())
					.startsWith(Stage.NEW)
					.endsWith(Stage.LEFT);
			});
		var changed = members.known().stream().map(Position::revision).max(Long::compare).orElseThrow();
		assertThat(changed).isGreaterThan(1);

		this.graph.write(tx -> tx.run("MATCH (c:Customer) WITH c LIMIT 1 SET c.former = true").consume());
		this.upkeep.walk(CLOCK, () -> true);

		assertThat(this.positions.report(TODAY.plusDays(1)).orElseThrow().cities().getFirst().customers()).isEqualTo(5);
		int left = this.graph
			.read(tx -> tx.run("MATCH (p:Position) RETURN count(p) AS positions").single().get("positions").asInt());
		assertThat(left).isEqualTo(5);
	}

	private static List<SourceFact> person(int number, String city, boolean left) {
		var attributes = new EnumMap<Attribute, List<String>>(Attribute.class);
		attributes.put(Attribute.FULL_NAME, List.of(List.of("陈志强", "林美玲", "黄伟明", "吴晓东", "郑国华", "何丽娟").get(number)));
		attributes.put(Attribute.BIRTH_DATE, List.of((1970 + 3 * number) + "-0" + (number + 1) + "-11"));
		attributes.put(Attribute.MOBILE, List.of("1380000200" + number));
		attributes.put(Attribute.CITY, List.of(city));
		var facts = new ArrayList<SourceFact>();
		facts.add(new Party(RecordId.parse("crm/P-" + number), 1, PartyType.INDIVIDUAL, attributes, Map.of()));
		facts.add(new Subscription(RecordId.parse("billing/S-" + number), 1, Facts.of("crm/P-" + number), "plan", "P1",
				left ? SubscriptionStatus.TERMINATED : SubscriptionStatus.ACTIVE, "1380000200" + number, "postpaid",
				TODAY.minusYears(2), left ? TODAY.minusDays(40) : null, left ? "PRICE" : null, null, Money.fen(8_900),
				null, null, Map.of()));
		facts.add(new Link(RecordId.parse("crm/L-" + number), 0, Facts.of("crm/P-" + number), RecordId.parse(GROUP),
				GroupKind.ENTERPRISE, "works", "member", null, null, null));
		for (int month = 1; month <= 6; month++) {
			facts.add(bill(number, month, 10_000));
		}
		return facts;
	}

	private static Bill bill(int person, int monthsAgo, long due) {
		var start = TODAY.withDayOfMonth(1).minusMonths(monthsAgo);
		return new Bill(RecordId.parse("billing/B-" + person + "-" + monthsAgo), Facts.of("crm/P-" + person),
				start.plusMonths(1), start, start.plusMonths(1).minusDays(1), Money.fen(due), Money.fen(3_000), null,
				null, start.plusMonths(1).plusDays(20), paid(start), null);
	}

	private static LocalDate paid(LocalDate start) {
		return start.plusMonths(1).plusDays(3);
	}

	private void take(List<? extends SourceFact> facts) {
		var answers = this.intake.apply(new Batch(Lane.passing("positions"), facts.size(),
				facts.stream().map(Facts::received).toList(), List.of()));
		assertThat(answers).allMatch(Answer.Applied.class::isInstance);
	}

}
