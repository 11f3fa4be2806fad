package io.c360.ingest.command;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import io.c360.graph.household.HouseholdUpkeepGraph;

/** {@code rebuild-households}: makes all households anew. */
final class HouseholdsCommand implements Command {

	private static final int AT_A_TIME = 1_000;

	private static final int TOGETHER = 200;

	@Override
	public String help() {
		return """
				rebuild-households

				Forgets what was derived about who lives with whom and derives it anew from every customer. Households that come out
				the same keep their ids. It may be run while everything works; when it was interrupted, run it again.
				""";
	}

	@Override
	public ExitCode run(List<String> line, Stores stores, Console console) {
		Arguments.parse(line, Set.of(), Set.of());
		var graph = stores.graph();
		graph.migrate();
		var households = new HouseholdUpkeepGraph(graph);
		var started = System.nanoTime();
		households.startOver(AT_A_TIME, InstantSource.system().instant());
		var looked = 0L;
		for (int some = 1; some > 0;) {
			some = households.refresh(TOGETHER, InstantSource.system().instant());
			looked += some;
		}
		console
			.result("%d customers looked at in %d s".formatted(looked, (System.nanoTime() - started) / 1_000_000_000L));
		return ExitCode.OK;
	}

}
