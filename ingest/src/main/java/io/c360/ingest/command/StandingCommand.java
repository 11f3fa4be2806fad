package io.c360.ingest.command;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.value.FoundStandingGraph;
import io.c360.ingest.standing.StandingRefresh;

/** {@code refresh-standing}: what otherwise happens once a night. */
final class StandingCommand implements Command {

	@Override
	public String help() {
		return """
				refresh-standing
				Looks where every customer stands by now, in value and between joining and leaving, so that search finds them by it.
				It happens by itself once a night. It may be run while everything works; when it was interrupted, run it again.
				""";
	}

	@Override
	public ExitCode run(List<String> line, Stores stores, Console console) {
		Arguments.parse(line, Set.of(), Set.of());
		var graph = stores.graph();
		graph.migrate();
		var looked = new StandingRefresh(new FoundStandingGraph(graph), ValuePolicy.DEFAULT, StageRules.DEFAULT)
			.run(InstantSource.system().instant(), () -> true);
		console.result("%d customers looked at, %d stand elsewhere than before".formatted(looked.customers(),
				looked.changed()));
		return ExitCode.OK;
	}

}
