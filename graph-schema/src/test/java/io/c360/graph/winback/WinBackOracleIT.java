package io.c360.graph.winback;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.consent.Consent;
import io.c360.customer.consent.ConsentDecision;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.link.GroupKind;
import io.c360.customer.link.Link;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.customer.usage.Usage;
import io.c360.customer.winback.Leaver;
import io.c360.customer.winback.Tie;
import io.c360.graph.Facts;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.assertj.core.data.Offset;
import org.jgrapht.graph.DirectedMultigraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who left a hundred random groups and who could invite them, beside a walk through the
 * same calls in a graph of JGraphT.
 */
@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WinBackOracleIT {

	private static final int GROUPS = 100;

	private static final int MEMBERS = 6;

	private static final int CALLS = 24;

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	@SuppressWarnings("TimeInStaticInitializer")
	private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

	private static final LocalDate LEFT = LocalDate.ofInstant(NOW, CHINA).minusDays(20);

	private final Random random = new Random(360);

	private final Graph graph;

	private final WinBackGraph winBack;

	/** People by their record, and the calls between them as they were made. */
	private final DirectedMultigraph<String, Call> calls = new DirectedMultigraph<>(Call.class);

	private final Set<String> left = new HashSet<>();

	private final Set<String> optedOut = new HashSet<>();

	private final List<SourceFact> facts = new ArrayList<>();

	WinBackOracleIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.winBack = new WinBackGraph(this.graph);
	}

	private record Call(int number, Instant at) {
	}

	@BeforeAll
	void write() {
		this.graph.migrate();
		for (int group = 0; group < GROUPS; group++) {
			for (int member = 0; member < MEMBERS; member++) {
				person(group, member);
			}
			for (int call = 0; call < CALLS; call++) {
				call(group, this.random.nextInt(MEMBERS), this.random.nextInt(MEMBERS + 1));
			}
		}
		var answers = new IntakeGraph(this.graph, IdentityModel.telecom()).apply(new Batch(Lane.passing("winback"),
				this.facts.size(), this.facts.stream().map(Facts::received).toList(), List.of()));
		assertThat(answers).allMatch(Answer.Applied.class::isInstance);
	}

	@Test
	void equalsTheOracleOnAHundredRandomGroups() {
		var customers = customers();
		var ties = 0;
		for (int group = 0; group < GROUPS; group++) {
			var found = this.winBack.ofGroup("crm/G-" + group, NOW);

			var expected = members(group).filter(this.left::contains).map(customers::get).sorted().toList();
			assertThat(found.stream().map(Leaver::customer).sorted().toList()).isEqualTo(expected);
			for (var leaver : found) {
				var record = record(customers, leaver.customer());
				var oracle = ties(record, members(group).toList(), customers);
				assertThat(leaver.ties()).usingRecursiveComparison()
					.withComparatorForType(
							(one, other) -> (Math.abs(one - other) < 1e-9) ? 0 : Double.compare(one, other),
							Double.class)
					.isEqualTo(oracle);
				ties += oracle.size();
			}
		}
		assertThat(ties).as("the groups are not trivial").isGreaterThan(GROUPS);
	}

	@Test
	void tiesThoseOfAListToAnybodyWhoStayed() {
		var customers = customers();
		var records = this.left.stream().sorted().limit(50).toList();

		var found = this.winBack.of(records.stream().map(customers::get).toList(), NOW);

		assertThat(found).hasSize(records.size());
		for (var leaver : found) {
			var record = record(customers, leaver.customer());
			var oracle = ties(record, customers.keySet().stream().sorted().toList(), customers);
			assertThat(leaver.ties().stream().map(Tie::member).toList())
				.isEqualTo(oracle.stream().map(Tie::member).toList());
			assertThat(leaver.ties().stream().mapToDouble(Tie::strength).sum())
				.isCloseTo(oracle.stream().mapToDouble(Tie::strength).sum(), Offset.offset(1e-9));
		}
	}

	/** By the edges of the graph, one neighbour after the other. */
	private List<Tie> ties(String leaver, List<String> members, Map<String, CustomerId> customers) {
		var ties = new ArrayList<Tie>();
		for (var member : members) {
			if (member.equals(leaver) || this.left.contains(member) || this.optedOut.contains(member)) {
				continue;
			}
			var out = this.calls.getAllEdges(leaver, member);
			var in = this.calls.getAllEdges(member, leaver);
			if (out.isEmpty() && in.isEmpty()) {
				continue;
			}
			var all = Stream.concat(out.stream(), in.stream()).map(Call::at).toList();
			var last = all.stream().max(Comparator.naturalOrder()).orElseThrow();
			var days = all.stream().map(at -> LocalDate.ofInstant(at, CHINA)).distinct().count();
			var before = Math.max(0, Duration.between(last, LEFT.atStartOfDay(CHINA).toInstant()).toDays());
			var strength = days * ((out.isEmpty() || in.isEmpty()) ? 1 : 2) * Math.pow(0.5, before / 30.0);
			ties.add(new Tie(Objects.requireNonNull(customers.get(member)), out.size(), in.size(), (int) days, last,
					strength));
		}
		ties.sort(Comparator.comparingDouble(Tie::strength).reversed().thenComparing(Tie::member));
		return ties;
	}

	private void person(int group, int member) {
		var record = record(group, member);
		this.calls.addVertex(record);
		var attributes = Map.of(Attribute.FULL_NAME,
				List.of(new String(Character.toChars(0x4E00 + group * 60 + member * 9)) + "氏" + group),
				Attribute.MOBILE, List.of(number(group, member)));
		this.facts.add(new Party(RecordId.parse(record), 1, PartyType.INDIVIDUAL, attributes, Map.of()));
		var leaves = this.random.nextInt(3) == 0;
		if (leaves) {
			this.left.add(record);
		}
		this.facts.add(new Subscription(RecordId.parse("billing/S-" + group + "-" + member), 1, Facts.of(record),
				"plan", null, leaves ? SubscriptionStatus.TERMINATED : SubscriptionStatus.ACTIVE, number(group, member),
				"postpaid", LEFT.minusYears(1), leaves ? LEFT : null, leaves ? "PRICE" : null, null, null, null, null,
				Map.of()));
		this.facts.add(new Link(RecordId.parse("crm/L-" + group + "-" + member), 0, Facts.of(record),
				RecordId.parse("crm/G-" + group), GroupKind.ENTERPRISE, "works", "member", null, null, null));
		if (this.random.nextInt(5) == 0) {
			this.optedOut.add(record);
			this.facts.add(new Consent(RecordId.parse("crm/N-" + group + "-" + member), Facts.of(record),
					NOW.minusSeconds(86_400), "all", null, ConsentDecision.REFUSED, null, null));
		}
	}

	/**
	 * One call; the last of the callees stands for strangers. It is reported by one side
	 * or by both.
	 */
	private void call(int group, int caller, int callee) {
		if (caller == callee) {
			return;
		}
		// a minute of its own: the same minute twice would be the same call
		var number = this.facts.size();
		var at = LEFT.minusDays(1 + this.random.nextInt(80))
			.atStartOfDay(CHINA)
			.toInstant()
			.plusSeconds(60L * (number % 1_400));
		var stranger = callee == MEMBERS;
		var reports = this.random.nextInt(3);
		if (reports != 1 || stranger) {
			this.facts.add(usage("U-" + number, record(group, caller), "outgoing",
					stranger ? "13999999999" : number(group, callee), at));
		}
		if (reports != 0 && !stranger) {
			this.facts.add(usage("V-" + number, record(group, callee), "incoming", number(group, caller), at));
		}
		if (!stranger) {
			this.calls.addEdge(record(group, caller), record(group, callee), new Call(number, at));
		}
	}

	private static Usage usage(String id, String record, String direction, String counterpart, Instant at) {
		return new Usage(RecordId.parse("usage/" + id), Facts.of(record), at, "voice", direction, counterpart, 60L,
				null, false);
	}

	private Map<String, CustomerId> customers() {
		var customers = new HashMap<String, CustomerId>();
		this.graph
			.read(tx -> tx.run("MATCH (r:SourceRecord)-[:RESOLVED_TO]->(c) RETURN r.id AS record, c.id AS customer")
				.list())
			.forEach(row -> customers.put(row.get("record").asString(),
					CustomerId.parse(row.get("customer").asString())));
		assertThat(Set.copyOf(customers.values())).as("nobody is somebody else").hasSize(customers.size());
		return customers;
	}

	private static String record(Map<String, CustomerId> customers, CustomerId customer) {
		return customers.entrySet()
			.stream()
			.filter(entry -> entry.getValue().equals(customer))
			.findFirst()
			.orElseThrow()
			.getKey();
	}

	private static Stream<String> members(int group) {
		return Stream.iterate(0, member -> member < MEMBERS, member -> member + 1).map(member -> record(group, member));
	}

	private static String record(int group, int member) {
		return "crm/P-" + group + "-" + member;
	}

	private static String number(int group, int member) {
		return "1377%03d%04d".formatted(group, member);
	}

}
