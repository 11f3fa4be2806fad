package io.c360.api;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.billing.Bill;
import io.c360.customer.lifecycle.Stage;
import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ValueBand;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.Graph;
import io.c360.graph.position.PositionUpkeepGraph;
import io.c360.search.SearchServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Profile, search and report say the same of everybody. The bands of today are those that
 * yesterday's report named; a program of its own, since another one knows its bands
 * already.
 */
@WithApi
@TestPropertySource(properties = "c360.tests.program=one-standing")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneStandingIT {

	private static final int PEOPLE = 12;

	@SuppressWarnings("TimeInStaticInitializer")
	private static final Instant NOW = Instant.now();

	private static final LocalDate TODAY = LocalDate.ofInstant(NOW, MarginSeries.ZONE);

	private final ApiClients as;

	private final Graph graph;

	private final SearchServer server;

	private final SomeFacts facts;

	@Autowired
	OneStandingIT(@LocalServerPort int port, Graph graph, SearchServer server) {
		this.as = new ApiClients(port);
		this.graph = graph;
		this.server = server;
		this.facts = new SomeFacts(graph);
	}

	@BeforeAll
	void write() {
		this.facts.take(IntStream.range(0, PEOPLE).boxed().flatMap(OneStandingIT::person).toArray(SourceFact[]::new));
		walk(NOW.minus(1, ChronoUnit.DAYS));
		this.graph.write(tx -> tx
			.run("MATCH (f:CityFigures {city: '*'}) SET f.active = 1000, f.topFrom = 5000, f.bottomBelow = 3500")
			.consume()
			.counters()
			.propertiesSet());
		walk(NOW);
		SomeCustomers.index(this.graph, this.server);
	}

	@Test
	void searchFindsEverybodyByWhatTheirProfileSaysAndByNothingElse() {
		var first = everybodyAgrees();
		assertThat(first).as("bands by today's edges, which are not the assumed ones")
			.containsEntry("TOP", 6L)
			.containsEntry("BOTTOM", 5L)
			.containsEntry("MIDDLE", 1L);

		this.facts.take(bill(2, 1, "late", 60_000));
		assertThat(walk(NOW)).isEqualTo(new PositionUpkeepGraph.Walk(PEOPLE, 1, 1));
		SomeCustomers.index(this.graph, this.server);

		assertThat(everybodyAgrees()).containsEntry("TOP", 7L);
	}

	/** How many are in each band. */
	private Map<String, Long> everybodyAgrees() {
		var bands = new ArrayList<String>();
		var stages = new HashMap<String, Integer>();
		for (int person = 0; person < PEOPLE; person++) {
			var answer = this.as.rep()
				.ask("{ customer(by: {msisdn: \"%s\"}) { id value { band policy } lifecycle { stage } } }"
					.formatted(mobile(person)));
			assertThat(answer.data("customer/value/policy").asString()).as(answer.response().body())
				.endsWith("bands-" + TODAY.minusDays(1));
			var id = answer.data("customer/id").asString();
			var band = answer.data("customer/value/band").asString();
			var stage = answer.data("customer/lifecycle/stage").asString();
			assertThat(foundBy("bands", person, id, names(ValueBand.values()))).as("bands of person %d", person)
				.containsExactly(band);
			assertThat(foundBy("stages", person, id, names(Stage.values()))).as("stages of person %d", person)
				.containsExactly(stage);
			bands.add(band);
			stages.merge(stage, 1, Integer::sum);
		}
		assertThat(stages).as("the people are not all alike").hasSizeGreaterThan(2);
		assertThat(reported()).isEqualTo(stages);
		return bands.stream().collect(Collectors.groupingBy(band -> band, Collectors.counting()));
	}

	private List<String> foundBy(String filter, int person, String customer, List<String> words) {
		var asked = words.stream()
			.map(word -> "%s: searchCustomers(query: \"%s\", filter: {%s: [%s]}) { edges { node { id } } }"
				.formatted(word, mobile(person), filter, word))
			.collect(Collectors.joining(" ", "{ ", " }"));
		var answer = this.as.rep().ask(asked);
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return words.stream().filter(word -> ids(answer.data(word + "/edges")).contains(customer)).toList();
	}

	private static List<String> ids(JsonNode edges) {
		return ApiClient.texts(edges, "/node/id");
	}

	private Map<String, Integer> reported() {
		var counts = new HashMap<String, Integer>();
		this.as.analyst()
			.ask("{ lifecycleReport { all { curve { stage customers } } } }")
			.data("lifecycleReport/all/curve")
			.valueStream()
			.filter(point -> point.at("/customers").asInt() > 0)
			.forEach(point -> counts.put(point.at("/stage").asString(), point.at("/customers").asInt()));
		return counts;
	}

	private PositionUpkeepGraph.Walk walk(Instant at) {
		return new PositionUpkeepGraph(this.graph, ValuePolicy.DEFAULT, StageRules.DEFAULT)
			.walk(InstantSource.fixed(at), () -> true)
			.orElseThrow();
	}

	private static List<String> names(Enum<?>[] constants) {
		return Stream.of(constants).map(Enum::name).toList();
	}

	/** The last one left, the one before joined lately, the others stay. */
	private static Stream<SourceFact> person(int number) {
		var since = (number == PEOPLE - 2) ? TODAY.minusDays(10) : TODAY.minusYears(3);
		var ended = (number == PEOPLE - 1) ? TODAY.minusDays(40) : null;
		var held = new Subscription(RecordId.parse("billing/S-" + number), 1, of(number), "乐享 89", "P89",
				(ended != null) ? SubscriptionStatus.TERMINATED : SubscriptionStatus.ACTIVE, mobile(number), "postpaid",
				since, ended, (ended != null) ? "PRICE" : null, null, Money.fen(8_900), null, null, Map.of());
		var known = SomeFacts.person("crm/O-" + number, "欧阳" + "甲乙丙丁戊己庚辛壬癸子丑".charAt(number),
				Map.of("mobile", mobile(number), "city", "广州"));
		var billed = (number >= PEOPLE - 2) ? Stream.<SourceFact>of()
				: IntStream.rangeClosed(1, 6).mapToObj(month -> bill(number, month, "", 2_000 + 1_000L * number));
		return Stream.concat(Stream.of(known, held), billed);
	}

	private static SourceFact bill(int person, int monthsAgo, String more, long due) {
		var start = TODAY.withDayOfMonth(1).minusMonths(monthsAgo);
		return new Bill(RecordId.parse("billing/B-" + person + "-" + monthsAgo + more), of(person), start.plusMonths(1),
				start, start.plusMonths(1).minusDays(1), Money.fen(due), Money.fen(1_000), null, null,
				start.plusMonths(1).plusDays(20), start.plusMonths(1).plusDays(3), null);
	}

	private static PartyReference of(int person) {
		return new PartyReference.ByRecord(RecordId.parse("crm/O-" + person));
	}

	private static String mobile(int person) {
		return "139000030" + (10 + person);
	}

}
