package io.c360.graph.identity;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.Resolver;
import io.c360.customer.party.Party;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.Facts;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.PartyProperties;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.Selection;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import io.c360.population.Population;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Another model takes over while everything goes on, and gives way again. */
@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelChangeIT {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private static final IdentityModel FIRST = IdentityModel.telecom();

	/** Harder to convince, and with other candidate keys. */
	private static final IdentityModel SECOND = IdentityModel.parse(FIRST.text()
		.text()
		.replace("\"low\": 7", "\"low\": 9")
		.replace("\"threshold\": 11", "\"threshold\": 19")
		.replace("{\"of\": [\"passport\"], \"cap\": 60},", "")
		.replace("{\"of\": [\"mobile\"], \"cap\": 40}", "{\"of\": [\"mobile\"], \"cap\": 5}"));

	private final Graph graph;

	private final ModelGraph models;

	private final IntakeGraph intake;

	ModelChangeIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.models = new ModelGraph(this.graph, FIRST);
		this.intake = new IntakeGraph(this.graph, FIRST);
	}

	@BeforeAll
	void migrate() {
		this.graph.migrate();
	}

	@Test
	void resolvesEverybodyByTheNewModelAndBackAgain() throws Exception {
		var parties = Population.of(200, 23)
			.people()
			.flatMap(person -> person.records().stream())
			.map(OrderNeutralityIT::party)
			.toList();
		var early = parties.subList(0, parties.size() * 4 / 5);
		var late = parties.subList(early.size(), parties.size());
		take(early);
		this.models.keepTheOneInUse(NOON);
		var before = customers();
		assertThat(clusters(before)).isEqualTo(batch(FIRST, early)).isNotEqualTo(batch(SECOND, early));

		this.models.activate(SECOND, "an engineer", NOON);
		assertThat(this.models.inUse().id()).isEqualTo(SECOND.id());
		assertThat(this.models.resolveSome(100, NOON)).isTrue();
		assertThat(this.models.activation().orElseThrow().passed()).isEqualTo(100);
		finish();

		assertThat(clusters(customers())).isEqualTo(batch(SECOND, early));
		assertThat(new HashSet<>(before.values())).allMatch(this::answers);

		this.models.activate(FIRST, "an engineer", NOON);
		finish();
		assertThat(clusters(customers())).isEqualTo(batch(FIRST, early));
		var restored = customers();
		assertThat(before.keySet().stream().filter(id -> !leadsTo(of(before, id), of(restored, id)))).isEmpty();
		assertThat(before.keySet().stream().filter(id -> !of(before, id).equals(of(restored, id))).count())
			.as("records of %d under another id than at first", before.size())
			.isLessThan(before.size() / 50);

		this.models.activate(SECOND, "an engineer", NOON);
		try (var background = Executors.newSingleThreadExecutor()) {
			var run = background.submit(this::finish);
			take(late);
			assertThat(new HashSet<>(before.values())).allMatch(this::answers);
			run.get();
		}
		assertThat(clusters(customers())).isEqualTo(batch(SECOND, parties));
		assertThat(this.models.activation().orElseThrow()).matches(Activation::isFinished)
			.returns(4L, Activation::id)
			.returns("an engineer", Activation::by);
	}

	@Test
	void refusesAModelThatFitsItselfToOneFile() {
		assertThatExceptionOfType(CustomerProblem.Invalid.class)
			.isThrownBy(() -> this.models.activate(IdentityModel.builtIn("general"), "an engineer", NOON))
			.withMessageContaining("fitMargin");
	}

	/** As a program would that starts now, knowing nothing but what lies in the graph. */
	private void finish() {
		var another = new ModelGraph(this.graph, FIRST);
		while (another.resolveSome(30, NOON)) {
			assertThat(another.activation()).isPresent();
		}
	}

	private void take(List<Party> parties) {
		for (int from = 0; from < parties.size(); from += 50) {
			this.intake.apply(new Batch(Lane.passing("model:" + parties.get(from).id()), 0,
					parties.subList(from, Math.min(parties.size(), from + 50)).stream().map(Facts::received).toList(),
					List.of()));
		}
	}

	private boolean answers(CustomerId id) {
		return new ProfileGraph(this.graph).find(new CustomerKey.ById(id), Selection.identityOnly()).isPresent();
	}

	private static CustomerId of(Map<RecordId, CustomerId> customers, RecordId record) {
		return Objects.requireNonNull(customers.get(record));
	}

	private boolean leadsTo(CustomerId old, CustomerId now) {
		return new ProfileGraph(this.graph).find(new CustomerKey.ById(old), Selection.identityOnly())
			.filter(found -> found.id().equals(now))
			.isPresent();
	}

	private Map<RecordId, CustomerId> customers() {
		var customers = new HashMap<RecordId, CustomerId>();
		this.graph
			.scan(tx -> tx.run("MATCH (r:SourceRecord)-[:RESOLVED_TO]->(c) RETURN r.id AS record, c.id AS customer")
				.list(row -> customers.put(RecordId.parse(row.get("record").asString()),
						CustomerId.parse(row.get("customer").asString()))));
		return customers;
	}

	private static Set<String> clusters(Map<RecordId, CustomerId> customers) {
		var clusters = new TreeMap<CustomerId, Set<RecordId>>();
		customers
			.forEach((record, customer) -> clusters.computeIfAbsent(customer, first -> new TreeSet<>()).add(record));
		return texts(clusters.values());
	}

	private static Set<String> batch(IdentityModel model, List<Party> parties) {
		var records = new ArrayList<>(parties.stream()
			.map(party -> model.prepare(party.id(), PartyProperties.features(party, Set.of())))
			.toList());
		return texts(Resolver.batch(model, records, 2).clusters());
	}

	private static Set<String> texts(Collection<? extends Set<RecordId>> clusters) {
		var texts = new TreeSet<String>();
		clusters.forEach(cluster -> texts.add(cluster.toString()));
		return texts;
	}

}
