package io.c360.graph.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.customer.position.CityFigures;
import io.c360.customer.position.Position;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;

/** Answers where customers stand together, as it was computed last. */
public final class PositionGraph {

	private static final Cypher OF_GROUP = Cypher.of(PositionGraph.class, "positions-of-group");

	private static final Cypher OF_HOUSEHOLD = Cypher.of(PositionGraph.class, "positions-of-household");

	private static final Cypher NEWEST = Cypher.of(PositionGraph.class, "newest-figures");

	private static final Cypher FIGURES = Cypher.of(PositionGraph.class, "figures");

	/** Comes after everything that begins with a day and a slash. */
	private static final String AFTER = "0";

	/** Fewer customers say nothing about where the best fifth begins. */
	private static final int FEWEST = 1_000;

	private final Graph graph;

	public PositionGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The figures of all cities as they were computed on one day.
	 *
	 * @param versions of the assumptions and rules
	 * @param cities that of all together first, then by name
	 */
	public record Report(LocalDate day, Instant at, String versions, List<CityFigures> cities) {

		public Report {
			cities = List.copyOf(cities);
		}

	}

	/** The newest report of a day or before it; empty when there is none. */
	public Optional<Report> report(LocalDate day) {
		return this.graph.read(tx -> {
			var days = NEWEST.list(tx, Map.of("before", day + AFTER), row -> row.get("day").asLocalDate());
			if (days.isEmpty()) {
				return Optional.empty();
			}
			var nodes = FIGURES.list(tx, Map.of("day", days.getFirst() + "/"), row -> row.get("figures"));
			var first = nodes.getFirst();
			return Optional.of(new Report(days.getFirst(), first.get("at").asZonedDateTime().toInstant(),
					first.get("versions").asString(),
					nodes.stream().map(FiguresCodec::read).sorted(CityFigures.BY_NAME).toList()));
		});
	}

	/**
	 * By what customers are valued on a day: the band edges are those of the operator's
	 * own customers, from the last report before that day, so that nobody changes their
	 * band within it. Until there is such a report, or where it stands on few customers,
	 * the assumed edges count.
	 */
	public ValuePolicy policy(ValuePolicy assumed, LocalDate day) {
		return report(day.minusDays(1)).filter(report -> report.cities().getFirst().active() >= FEWEST)
			.map(report -> assumed.with(report.cities().getFirst().concentration().edges(), "bands-" + report.day()))
			.orElse(assumed);
	}

	/**
	 * Where the members of a group stand.
	 *
	 * @param unknown of how many it is not computed yet
	 */
	public record Members(List<Position> known, int unknown) {

		public Members {
			known = List.copyOf(known);
		}

	}

	/** Where the members of a group that a source declares stand. */
	public Members ofGroup(String group) {
		return members(OF_GROUP, group);
	}

	/** Where those stand who live together. */
	public Members ofHousehold(String household) {
		return members(OF_HOUSEHOLD, household);
	}

	private Members members(Cypher statement, String group) {
		return this.graph.scan(tx -> {
			var known = new ArrayList<Position>();
			var all = statement.list(tx, Map.of("group", group), row -> {
				var position = row.get("position");
				return !position.isNull() && known.add(PositionCodec.read(position));
			});
			return new Members(known, all.size() - known.size());
		});
	}

}
