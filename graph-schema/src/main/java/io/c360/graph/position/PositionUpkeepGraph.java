package io.c360.graph.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import io.c360.customer.CustomerId;
import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.party.Attribute;
import io.c360.customer.position.Position;
import io.c360.customer.position.Tallies;
import io.c360.customer.profile.GoldenProfile;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.decision.ValueFactsPart;
import io.c360.graph.profile.CustomerView;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.Selection;
import org.neo4j.driver.Value;

/**
 * Keeps positions right: a walk through all customers computes anew where those stand who
 * changed, or of whom it was computed on another day or by other rules, and adds up
 * everybody. A walk that is interrupted is begun again; nothing is lost.
 */
public final class PositionUpkeepGraph {

	private static final Cypher NEXT = Cypher.of(PositionUpkeepGraph.class, "next-positions");

	private static final Cypher WRITE = Cypher.of(PositionUpkeepGraph.class, "write-positions");

	private static final Cypher DROP = Cypher.of(PositionUpkeepGraph.class, "drop-positions");

	private static final Cypher WRITE_FIGURES = Cypher.of(PositionUpkeepGraph.class, "write-figures");

	private static final ValueFactsPart FACTS = new ValueFactsPart();

	private static final int TOGETHER = 500;

	private static final int COMPUTED = 100;

	private final Graph graph;

	private final ProfileGraph profiles;

	private final ValuePolicy policy;

	private final StageRules stages;

	public PositionUpkeepGraph(Graph graph, ValuePolicy policy, StageRules stages) {
		this.graph = graph;
		this.profiles = new ProfileGraph(graph);
		this.policy = policy;
		this.stages = stages;
	}

	/**
	 * What a walk came to.
	 *
	 * @param looked how many customers there are
	 * @param computed of how many it was computed anew
	 */
	public record Walk(int looked, int computed) {
	}

	private record Next(String id, boolean former, long revision, Value position) {

		boolean isDue(LocalDate today, String versions) {
			return this.position.isNull() || this.position.get("revision").asLong() != this.revision
					|| !this.position.get("day").asLocalDate().equals(today)
					|| !this.position.get("versions").asString().equals(versions);
		}

	}

	/**
	 * Walks through all customers.
	 * @param goOn asked before each step; false ends the walk
	 * @return empty when it was ended
	 */
	public Optional<Walk> walk(Instant now, BooleanSupplier goOn) {
		var today = LocalDate.ofInstant(now, MarginSeries.ZONE);
		var tallies = new Tallies();
		var after = "";
		int looked = 0;
		int computed = 0;
		while (goOn.getAsBoolean()) {
			var page = next(after);
			if (page.isEmpty()) {
				keep(tallies, today, now);
				return Optional.of(new Walk(looked, computed));
			}
			after = page.getLast().id();
			drop(page.stream().filter(one -> one.former() && !one.position().isNull()).map(Next::id).toList());
			var here = page.stream().filter(one -> !one.former()).toList();
			var versions = Position.versions(this.policy, this.stages);
			here.stream()
				.filter(one -> !one.isDue(today, versions))
				.forEach(one -> tallies.add(PositionCodec.read(one.position())));
			var due = here.stream().filter(one -> one.isDue(today, versions)).map(Next::id).toList();
			for (int from = 0; from < due.size(); from += COMPUTED) {
				compute(due.subList(from, Math.min(due.size(), from + COMPUTED)), now).forEach(tallies::add);
			}
			looked += here.size();
			computed += due.size();
		}
		return Optional.empty();
	}

	private List<Next> next(String after) {
		return this.graph.read(
				tx -> NEXT.list(tx, Map.of("after", after, "limit", TOGETHER), row -> new Next(row.get("id").asString(),
						row.get("former").asBoolean(), row.get("revision").asLong(0), row.get("position"))));
	}

	private List<Position> compute(List<String> ids, Instant now) {
		var positions = new ArrayList<Position>();
		this.profiles.findAll(ids.stream().map(CustomerId::parse).toList(), Selection.of(FACTS))
			.values()
			.forEach(view -> positions.add(position(view, now)));
		var rows = positions.stream()
			.map(PositionCodec::write)
			.sorted(java.util.Comparator.comparing(row -> String.valueOf(row.get("id"))))
			.toList();
		this.graph.write(tx -> {
			WRITE.run(tx, Map.of("rows", rows));
			return rows.size();
		});
		return positions;
	}

	private Position position(CustomerView view, Instant now) {
		var city = GoldenProfile.of(view.records()).first(Attribute.CITY).map(Attribute.CITY::normalise).orElse(null);
		return Position.of(view.id(), view.revision(), city, view.part(FACTS), this.policy, this.stages, now);
	}

	private void drop(List<String> ids) {
		if (!ids.isEmpty()) {
			this.graph.write(tx -> {
				DROP.run(tx, Map.of("ids", ids));
				return ids.size();
			});
		}
	}

	private void keep(Tallies tallies, LocalDate today, Instant now) {
		var versions = Position.versions(this.policy, this.stages);
		var rows = tallies.figures()
			.stream()
			.map(figures -> FiguresCodec.write(figures, today, now, versions))
			.toList();
		this.graph.write(tx -> {
			WRITE_FIGURES.run(tx, Map.of("day", today + "/", "rows", rows));
			return rows.size();
		});
	}

}
