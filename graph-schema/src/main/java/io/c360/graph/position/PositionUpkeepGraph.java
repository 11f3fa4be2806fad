package io.c360.graph.position;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import io.c360.graph.segment.SegmentGraph;

/**
 * Keeps positions right: a walk through all customers computes anew where those stand who
 * changed, or of whom it was computed on another day or by other rules, adds up
 * everybody, and lets search find them by the band and the stage that their profile
 * shows. A walk that is interrupted is begun again; nothing is lost.
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

	private final PositionGraph positions;

	private final SegmentGraph segments;

	private final ValuePolicy assumed;

	private final StageRules stages;

	/**
	 * @param assumed what the operator assumes; the bands of a day come from its own
	 * customers
	 */
	public PositionUpkeepGraph(Graph graph, ValuePolicy assumed, StageRules stages) {
		this.graph = graph;
		this.profiles = new ProfileGraph(graph);
		this.positions = new PositionGraph(graph);
		this.segments = new SegmentGraph(graph);
		this.assumed = assumed;
		this.stages = stages;
	}

	/**
	 * What a walk came to.
	 *
	 * @param looked how many customers there are
	 * @param computed of how many it was computed anew
	 * @param moved how many of them are found by another band or stage from now on
	 */
	public record Walk(int looked, int computed, int moved) {
	}

	/**
	 * Walks through all customers. It ends where the day ends: bands and stages are those
	 * of a day, and what was kept of a day does not change on the next.
	 * @param goOn asked before each step; false ends the walk
	 * @return empty when it was ended
	 */
	public Optional<Walk> walk(InstantSource clock, BooleanSupplier goOn) {
		var pass = new Pass(clock.instant());
		while (goOn.getAsBoolean() && day(clock.instant()).equals(pass.today)) {
			if (!pass.step()) {
				return Optional.of(pass.end());
			}
		}
		return Optional.empty();
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, MarginSeries.ZONE);
	}

	private void drop(List<String> ids) {
		if (!ids.isEmpty()) {
			this.graph.write(tx -> {
				DROP.run(tx, Map.of("ids", ids));
				return ids.size();
			});
		}
	}

	/** One walk: everybody in it is valued by the same policy as of the same moment. */
	private final class Pass {

		private final Instant now;

		private final LocalDate today;

		private final ValuePolicy policy;

		private final String versions;

		private final Tallies tallies;

		private String after = "";

		private int looked;

		private int computed;

		private int moved;

		Pass(Instant now) {
			this.now = now;
			this.today = day(now);
			this.policy = PositionUpkeepGraph.this.positions.policy(PositionUpkeepGraph.this.assumed, this.today);
			this.versions = Position.versions(this.policy, PositionUpkeepGraph.this.stages);
			this.tallies = new Tallies(
					PositionUpkeepGraph.this.segments.inUse().map(SegmentGraph.Kept::model).orElse(null));
		}

		/** Looks at the next customers; false behind the last. */
		boolean step() {
			var page = next();
			if (page.isEmpty()) {
				return false;
			}
			this.after = page.getLast().id();
			drop(page.stream().filter(one -> one.former() && one.hasPosition()).map(NextCustomer::id).toList());
			var due = new ArrayList<CustomerId>();
			for (var one : page) {
				if (!one.former()) {
					this.looked++;
					one.standing(this.today, this.policy, this.versions)
						.ifPresentOrElse(this.tallies::add, () -> due.add(CustomerId.parse(one.id())));
				}
			}
			for (int from = 0; from < due.size(); from += COMPUTED) {
				compute(due.subList(from, Math.min(due.size(), from + COMPUTED)));
			}
			return true;
		}

		private List<NextCustomer> next() {
			return PositionUpkeepGraph.this.graph
				.read(tx -> NEXT.list(tx, Map.of("after", this.after, "limit", TOGETHER), NextCustomer::of));
		}

		private void compute(List<CustomerId> due) {
			var positions = PositionUpkeepGraph.this.profiles.findAll(due, Selection.of(FACTS))
				.values()
				.stream()
				.map(this::position)
				.sorted(Comparator.comparing(position -> position.customer().toString()))
				.toList();
			positions.forEach(this.tallies::add);
			var rows = positions.stream().map(this::row).toList();
			this.moved += PositionUpkeepGraph.this.graph
				.write(tx -> WRITE.list(tx, Map.of("rows", rows), row -> row.get("moved").asInt()).getFirst());
			this.computed += due.size();
		}

		private Position position(CustomerView view) {
			var city = GoldenProfile.of(view.records())
				.first(Attribute.CITY)
				.map(Attribute.CITY::normalise)
				.orElse(null);
			return Position.of(view.id(), view.revision(), city, view.part(FACTS), this.policy,
					PositionUpkeepGraph.this.stages, this.now);
		}

		private Map<String, Object> row(Position position) {
			return Map.of("position", PositionCodec.write(position), "band", position.band(this.policy).name());
		}

		Walk end() {
			var rows = this.tallies.figures()
				.stream()
				.map(figures -> FiguresCodec.write(figures, this.today, this.now, this.versions))
				.toList();
			PositionUpkeepGraph.this.graph.write(tx -> {
				WRITE_FIGURES.run(tx, Map.of("day", this.today + "/", "rows", rows));
				return rows.size();
			});
			return new Walk(this.looked, this.computed, this.moved);
		}

	}

}
