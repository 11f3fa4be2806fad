package io.c360.ingest.command;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.c360.customer.CustomerProblem;
import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.segment.Feature;
import io.c360.customer.segment.SegmentFit;
import io.c360.customer.segment.SegmentModel;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.Graph;
import io.c360.graph.position.PositionUpkeepGraph;
import io.c360.graph.segment.SegmentGraph;

/** {@code segments}: which customers behave alike. */
final class SegmentsCommand implements Command {

	private final InstantSource clock = InstantSource.system();

	@Override
	public String help() {
		return """
				segments
				segments fit --confirmed-by NAME

				Which customers behave alike and bring alike, as it was found among the operator's own customers: by value, products, way of
				paying, tenure, contacts, self-service and trend. Without a word it prints the segments in use.

				  fit           computes where everybody stands, finds segments anew and puts them into use. A segment that is where one
				                was before keeps its name. When fewer than 200 customers have something in use, or other draws of the
				                same customers do not give the same segments (adjusted Rand index under 0.8), nothing changes.

				Exit codes: 0 done, 1 no segments are in use, or none could be confirmed, 2 wrong usage, 4 the graph is away.
				""";
	}

	@Override
	public ExitCode run(List<String> line, Stores stores, Console console) {
		var arguments = Arguments.parse(line, Set.of("--confirmed-by"), Set.of());
		var graph = stores.graph();
		graph.migrate();
		var segments = new SegmentGraph(graph);
		var asked = switch (String.join(" ", arguments.words())) {
			case "" -> segments.inUse();
			case "fit" -> {
				var by = arguments.demanded("--confirmed-by");
				lookWhereEverybodyStands(graph);
				yield segments.fit(by, this.clock.instant());
			}
			default -> throw new CustomerProblem.Invalid("Say segments or segments fit; --help says more");
		};
		asked.ifPresentOrElse(kept -> print(kept, console), () -> console.note(
				"No segments: nobody fitted any, fewer than %d customers have something in use, or no segments are confirmed"
					.formatted(SegmentFit.FEWEST)));
		return asked.isPresent() ? ExitCode.OK : ExitCode.FAILED;
	}

	/** A walk ends with the day that it began on; then it is begun again. */
	private void lookWhereEverybodyStands(Graph graph) {
		var upkeep = new PositionUpkeepGraph(graph, ValuePolicy.DEFAULT, StageRules.DEFAULT);
		while (upkeep.walk(this.clock, () -> true).isEmpty()) {
			// the next one begins on the new day
		}
	}

	private static void print(SegmentGraph.Kept kept, Console console) {
		var model = kept.model();
		console.result(String.format(Locale.ROOT,
				"Model %d of %s, by %s, hash %s: %d segments of %,d customers, confirmed by other draws to %.3f, %.3f apart",
				kept.number(), kept.at(), kept.by(), kept.hash().substring(0, 8), model.clusters().size(),
				model.customers(), model.stability(), model.silhouette()));
		model.clusters().forEach(cluster -> print(model, cluster, console));
	}

	private static void print(SegmentModel model, SegmentModel.Cluster cluster, Console console) {
		var middle = model.middle(cluster);
		console.result(String.format(Locale.ROOT, "%-40s %9d   %s", cluster.name(), cluster.customers(),
				String.join(" ", cluster.traits())));
		console.result("    " + Arrays.stream(Feature.values())
			.map(feature -> String.format(Locale.ROOT, "%s %.2f", feature.name().toLowerCase(Locale.ROOT),
					middle.get(feature.place())))
			.collect(Collectors.joining(", ")));
	}

}
