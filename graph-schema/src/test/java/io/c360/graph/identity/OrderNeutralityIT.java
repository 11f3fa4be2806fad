package io.c360.graph.identity;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.Resolver;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.graph.Facts;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.PartyProperties;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import io.c360.population.Population;
import io.c360.population.SourceRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/** Four writers at a time, in any order, come to what a batch in memory comes to. */
@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderNeutralityIT {

	/** {@code -Dpeople=20000} for the bar of the identity page. */
	private static final int PEOPLE = Integer.getInteger("people", 250);

	private final Graph graph;

	private final IdentityModel model = IdentityModel.telecom();

	OrderNeutralityIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
	}

	@BeforeAll
	void migrate() {
		this.graph.migrate();
	}

	@Test
	void comesToTheClustersOfABatchInMemoryWhateverTheOrder() throws Exception {
		var parties = new ArrayList<>(Population.of(PEOPLE, 11)
			.people()
			.flatMap(person -> person.records().stream())
			.map(OrderNeutralityIT::party)
			.toList());
		var expected = new TreeSet<>(texts(Resolver
			.batch(this.model,
					parties.stream()
						.map(party -> this.model.prepare(party.id(), PartyProperties.features(party, Set.of())))
						.toList(),
					2)
			.clusters()));

		for (int order = 0; order < 2; order++) {
			Collections.shuffle(parties, new Random(order));
			write(parties);

			assertThat(clusters()).isEqualTo(expected);
			this.graph.write(tx -> tx.run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").consume());
		}
	}

	private void write(List<Party> parties) throws Exception {
		try (var writers = Executors.newFixedThreadPool(4)) {
			var tasks = new ArrayList<Callable<Integer>>();
			// as many programs: within one, batches of parties take turns
			var programs = Stream.generate(() -> new IntakeGraph(this.graph, this.model)).limit(4).toList();
			for (int from = 0; from < parties.size(); from += 50) {
				var batch = new Batch(Lane.passing("order:" + from), 0,
						parties.subList(from, Math.min(parties.size(), from + 50))
							.stream()
							.map(Facts::received)
							.toList(),
						List.of());
				var program = programs.get(from / 50 % 4);
				tasks.add(() -> program.apply(batch).size());
			}
			for (var task : writers.invokeAll(tasks)) {
				assertThat(task.get()).isPositive();
			}
		}
	}

	private Set<String> clusters() {
		var clusters = new TreeMap<String, Set<RecordId>>();
		this.graph
			.scan(tx -> tx.run("MATCH (r:SourceRecord)-[:RESOLVED_TO]->(c) RETURN r.id AS record, c.id AS customer")
				.list(row -> clusters.computeIfAbsent(row.get("customer").asString(), customer -> new TreeSet<>())
					.add(RecordId.parse(row.get("record").asString()))));
		return new TreeSet<>(texts(clusters.values()));
	}

	private static List<String> texts(Collection<? extends Set<RecordId>> clusters) {
		return clusters.stream().map(Object::toString).toList();
	}

	static Party party(SourceRecord record) {
		var attributes = new EnumMap<Attribute, List<String>>(Attribute.class);
		record.attributes()
			.forEach((name, values) -> Attribute.named(name).ifPresent(attribute -> attributes.put(attribute, values)));
		return new Party(new RecordId(record.source(), record.key()), record.lastUpdate().toEpochMilli(),
				PartyType.INDIVIDUAL, attributes, Map.of());
	}

}
