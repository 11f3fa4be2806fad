package io.c360.graph.intake;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.c360.customer.Kind;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.Withdrawal;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.graph.Facts;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/** What a source takes back counts no more, and what it held together falls apart. */
@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawalIT {

	private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

	private final Graph graph;

	private final IntakeGraph intake;

	WithdrawalIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.intake = new IntakeGraph(this.graph, IdentityModel.telecom());
	}

	@BeforeAll
	void migrate() {
		this.graph.migrate();
	}

	@BeforeEach
	void empty() {
		this.graph.write(tx -> tx.run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").consume());
	}

	@Test
	void restoresTheCustomersThatWereBefore() {
		apply(party("crm/1", 1, "11010519491231002X", "13910000001"), party("web/2", 1, "", "13910000002"));
		var before = customers();
		apply(party("shop/3", 1, "11010519491231002X", "13910000002"));
		assertThat(customers()).isNotEqualTo(before);

		assertThat(apply(withdrawn("shop/3", 2))).hasExactlyElementsOfTypes(Answer.Applied.class);

		assertThat(customers()).isEqualTo(before);
	}

	@Test
	void countsAgainUnderItsOldIdOnceAHigherVersionComes() {
		apply(party("crm/1", 1, "11010519491231002X", "13910000001"));
		var before = customers();
		apply(withdrawn("crm/1", 2));
		assertThat(customers()).isEmpty();

		apply(party("crm/1", 3, "11010519491231002X", "13910000001"));

		assertThat(customers()).isEqualTo(before);
	}

	@Test
	void gaveTheOldIdBackOnlyOnce() {
		apply(party("crm/1", 1, "11010519491231002X", "13910000001"),
				party("web/2", 1, "11010519491231002X", "13910000001"));
		apply(withdrawn("crm/1", 2), withdrawn("web/2", 2));

		apply(party("crm/1", 3, "", "13910000001"));
		apply(party("web/2", 3, "", "13910000099"));

		assertThat(customers()).hasSize(2);
	}

	@Test
	void keepsEventsReachableOnACustomerOfTheirOwn() {
		apply(party("crm/1", 1, "11010519491231002X", "13910000001"),
				party("web/2", 1, "11010519491231002X", "13910000001"));
		apply(Facts.interaction("cc/9", Facts.of("web/2"), NOW));

		apply(withdrawn("web/2", 2));

		assertThat(customers().values()).containsExactlyInAnyOrder(new TreeSet<>(List.of("crm/1")),
				new TreeSet<>(List.of("web/2")));
		apply(Facts.interaction("cc/10", Facts.of("web/2"), NOW));
		apply(party("web/2", 3, "11010519491231002X", "13910000001"));
		assertThat(customers().values()).containsExactly(new TreeSet<>(List.of("crm/1", "web/2")));
	}

	@Test
	void takesAVersionedFactAwayAndWhatOnlyItHeld() {
		apply(party("crm/1", 1, "11010519491231002X", "13910000001"));
		var before = customers();
		apply(Facts.subscription("billing/s1", 1, "billing/77", "13910000001"));
		assertThat(customers()).isNotEqualTo(before);

		var answers = apply(new Withdrawal(RecordId.parse("billing/s1"), 2, Kind.SUBSCRIPTION));

		assertThat(answers).hasExactlyElementsOfTypes(Answer.Applied.class);
		assertThat(customers()).isEqualTo(before);
		assertThat(apply(Facts.subscription("billing/s1", 1, "billing/77", "13910000001")))
			.hasExactlyElementsOfTypes(Answer.Duplicate.class);
		apply(Facts.subscription("billing/s1", 3, "billing/77", "13910000001"));
		assertThat(customers()).hasSize(before.size() + 1);
	}

	@Test
	void mayComeBeforeWhatItWithdraws() {
		apply(withdrawn("crm/1", 5));

		assertThat(apply(party("crm/1", 1, "11010519491231002X", "13910000001")))
			.hasExactlyElementsOfTypes(Answer.Applied.class);

		assertThat(customers()).isEmpty();
	}

	private List<Answer> apply(SourceFact... facts) {
		var received = java.util.Arrays.stream(facts).map(Facts::received).toList();
		return this.intake.apply(new Batch(Lane.passing("withdrawal"), 0, received, List.of()));
	}

	private static Withdrawal withdrawn(String id, long version) {
		return new Withdrawal(RecordId.parse(id), version, Kind.PARTY);
	}

	private static Party party(String id, long version, String residentId, String mobile) {
		return new Party(RecordId.parse(id), version, PartyType.INDIVIDUAL, Map.of(Attribute.FULL_NAME, List.of("王凤宁"),
				Attribute.RESIDENT_ID, List.of(residentId), Attribute.MOBILE, List.of(mobile)), Map.of());
	}

	private Map<String, Set<String>> customers() {
		var customers = new TreeMap<String, Set<String>>();
		this.graph
			.read(tx -> tx.run("MATCH (r:SourceRecord)-[:RESOLVED_TO]->(c) RETURN r.id AS record, c.id AS customer")
				.list(row -> customers.computeIfAbsent(row.get("customer").asString(), id -> new TreeSet<>())
					.add(row.get("record").asString())));
		return customers;
	}

}
