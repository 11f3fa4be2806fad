package io.c360.graph.intake;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import io.c360.customer.RecordId;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/** Two programs bring two records of one person at the same instant. */
@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RaceIT {

	private static final int PAIRS = 200;

	private final Graph graph;

	RaceIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
	}

	@BeforeAll
	void migrate() {
		this.graph.migrate();
	}

	@Test
	void leavesNoPairSplit() throws Exception {
		var together = new CyclicBarrier(2);
		try (var threads = Executors.newFixedThreadPool(2)) {
			for (var program : threads.invokeAll(List.of(program("a", together), program("b", together)))) {
				assertThat(program.get()).isEqualTo(PAIRS);
			}
		}

		var merged = this.graph.read(tx -> tx.run(
				"UNWIND range(0, $pairs - 1) AS pair MATCH (:SourceRecord {id: 'a/' + pair})-[:RESOLVED_TO]->(c) "
						+ "MATCH (c)<-[:RESOLVED_TO]-(:SourceRecord {id: 'b/' + pair}) RETURN count(pair) AS pairs",
				Map.of("pairs", PAIRS))
			.single()
			.get("pairs")
			.asInt());

		assertThat(merged).isEqualTo(PAIRS);
	}

	private Callable<Integer> program(String source, CyclicBarrier together) {
		var intake = new IntakeGraph(this.graph, IdentityModel.telecom());
		return () -> {
			var answers = new ArrayList<Answer>();
			for (var pair = 0; pair < PAIRS; pair++) {
				together.await();
				answers.addAll(intake.apply(new Batch(Lane.passing("race:" + source), 0,
						List.of(Facts.received(person(source, pair))), List.of())));
			}
			return answers.size();
		};
	}

	private static Party person(String source, int pair) {
		return new Party(new RecordId(source, Integer.toString(pair)), 1, PartyType.INDIVIDUAL,
				Map.of(Attribute.FULL_NAME, List.of(List.of("王凤宁", "李建国", "张秀英", "陈志强").get(pair % 4)),
						Attribute.BIRTH_DATE, List.of("19%02d-03-%02d".formatted(50 + pair % 40, 1 + pair % 28)),
						Attribute.MOBILE, List.of("139%08d".formatted((pair + 1) * 7_654_321L % 100_000_000))),
				Map.of());
	}

}
