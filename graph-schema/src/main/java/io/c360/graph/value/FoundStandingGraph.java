package io.c360.graph.value;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.customer.CustomerId;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.decision.ValueFactsPart;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.Selection;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Keeps by which band and stage customers are found. Both follow from facts and from the
 * time; what is kept is a projection that the index needs, and nothing else reads.
 */
public final class FoundStandingGraph {

	private static final Cypher NEXT = Cypher.of(FoundStandingGraph.class, "next-standings");

	private static final Cypher KEEP = Cypher.of(FoundStandingGraph.class, "keep-standings");

	private static final ValueFactsPart FACTS = new ValueFactsPart();

	private final Graph graph;

	private final ProfileGraph profiles;

	public FoundStandingGraph(Graph graph) {
		this.graph = graph;
		this.profiles = new ProfileGraph(graph);
	}

	/** A page of customers; empty behind the last. */
	public record Page(List<FoundStanding> customers, @Nullable CustomerId last) {
	}

	/**
	 * The customers after a given one, in the order of their ids; from the first where it
	 * is null.
	 */
	public Page after(@Nullable CustomerId after, int limit) {
		var kept = this.graph.read(tx -> NEXT.list(tx,
				Map.of("after", (after != null) ? after.toString() : "", "limit", limit), Kept::of));
		var views = this.profiles.findAll(kept.stream().map(Kept::id).toList(), Selection.of(FACTS));
		var customers = kept.stream()
			.flatMap(one -> Optional.ofNullable(views.get(one.id()))
				.map(view -> new FoundStanding(one.id(), one.band(), one.stage(), view.part(FACTS)))
				.stream())
			.toList();
		return new Page(customers, kept.isEmpty() ? null : kept.getLast().id());
	}

	/** Where a customer stands by now. */
	public record Stands(CustomerId id, String band, String stage) {
	}

	/** Keeps where customers stand. */
	public void keep(List<Stands> changed) {
		if (changed.isEmpty()) {
			return;
		}
		var rows = changed.stream()
			.sorted(Comparator.comparing(Stands::id))
			.map(stands -> Map.<String, Object>of("id", stands.id().toString(), "band", stands.band(), "stage",
					stands.stage()))
			.toList();
		this.graph.write(tx -> {
			KEEP.run(tx, Map.of("rows", rows));
			return rows.size();
		});
	}

	private record Kept(CustomerId id, @Nullable String band, @Nullable String stage) {

		static Kept of(Record row) {
			return new Kept(CustomerId.parse(row.get("id").asString()), row.get("band").asString(null),
					row.get("stage").asString(null));
		}

	}

}
