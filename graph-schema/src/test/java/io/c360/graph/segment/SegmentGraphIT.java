package io.c360.graph.segment;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import io.c360.customer.segment.SegmentModel;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@WithNeo4j
class SegmentGraphIT {

	private static final Instant NOON = Instant.parse("2026-07-10T04:00:00Z");

	/** Value, products, prepaid, tenure, contacts, self-service, trend. */
	private static final List<List<Double>> PLANTED = List.of(List.of(5.0, 3.0, 0.0, 3.0, 1.0, 0.5, 0.0),
			List.of(2.0, 1.0, 1.0, 3.0, 1.0, 0.5, 0.0), List.of(4.0, 1.0, 0.0, 3.0, 3.0, 0.2, 0.0));

	private final Graph graph;

	private final SegmentGraph segments;

	SegmentGraphIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.graph.migrate();
		this.segments = new SegmentGraph(this.graph);
	}

	@Test
	void keepsEveryFitAndUsesTheNewestUnlessItWasTamperedWith() {
		assertThat(this.segments.inUse()).isEmpty();
		assertThat(this.segments.fit("somebody", NOON)).as("nobody is there").isEmpty();
		people();

		var first = this.segments.fit("somebody", NOON).orElseThrow();
		var second = this.segments.fit("somebody else", NOON.plusSeconds(60)).orElseThrow();

		assertThat(first.number()).isEqualTo(1);
		assertThat(first.model().clusters()).hasSize(3);
		assertThat(second.number()).isEqualTo(2);
		assertThat(names(second)).isEqualTo(names(first));
		assertThat(this.segments.inUse()).contains(second);

		this.graph
			.write(tx -> tx.run("MATCH (m:SegmentModel {number: 2}) SET m.text = replace(m.text, '_', '-')").consume());
		assertThat(this.segments.inUse()).as("its hash tells").isEmpty();
		assertThat(this.segments.fit("somebody", NOON).orElseThrow().number()).isEqualTo(3);
	}

	private static List<String> names(SegmentGraph.Kept kept) {
		return kept.model().clusters().stream().map(SegmentModel.Cluster::name).toList();
	}

	private void people() {
		var random = new Random(1);
		var rows = IntStream.range(0, 600)
			.mapToObj(person -> Map.<String, Object>of("id", "p" + person, "behaviour",
					PLANTED.get(person % 3).stream().map(middle -> middle + 0.15 * random.nextGaussian()).toList()))
			.toList();
		this.graph.write(
				tx -> tx
					.run("UNWIND $rows AS row CREATE (:Position {id: row.id, active: 1, behaviour: row.behaviour}) ",
							Map.of("rows", rows))
					.consume());
	}

}
