package io.c360.graph.identity;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is too large for one batch is left for later, and comes out the same in the end.
 */
@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostponedGraphIT {

	private static final int MOST = 4;

	private final IdentityModel model = IdentityModel.telecom();

	private final Graph graph;

	PostponedGraphIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
	}

	@BeforeAll
	void migrate() {
		this.graph.migrate();
	}

	@Test
	void letsNewcomersStandAloneUntilARunApartResolvesAllOfThem() {
		var intake = new IdentityGraph(this.model, MOST);
		var postponed = new PostponedGraph(this.graph, this.model);

		IntStream.range(0, 8).forEach(number -> store(intake, number));

		assertThat(customers()).isEqualTo(1 + 8 - MOST);
		assertThat(new EvidenceGraph(this.graph, this.model).possible(null, 10)).hasSize(8 - MOST);

		assertThat(postponed.resolve(100)).isPositive();

		assertThat(customers()).isOne();
		assertThat(new EvidenceGraph(this.graph, this.model).possible(null, 10)).isEmpty();
		assertThat(postponed.resolve(100)).isZero();
	}

	private void store(IdentityGraph intake, int number) {
		var party = new Party(
				new RecordId("s" + number, "1"), 1, PartyType.INDIVIDUAL, Map.of(Attribute.FULL_NAME, List.of("王凤宁"),
						Attribute.BIRTH_DATE, List.of("1980-03-02"), Attribute.MOBILE, List.of("13910000001")),
				Map.of());
		this.graph.write(tx -> {
			intake.lock(tx, List.of(party.id()));
			intake.store(tx, List.of(new Incoming(party, "h", false, Presence.STATED)));
			return party;
		});
	}

	private long customers() {
		return this.graph.read(tx -> tx.run("MATCH ()-[:RESOLVED_TO]->(c) RETURN count(DISTINCT c) AS customers")
			.single()
			.get("customers")
			.asLong());
	}

}
