package io.c360.ingest.command;

import java.util.List;
import java.util.Set;

import io.c360.graph.change.ChangeGraph;
import io.c360.ingest.relay.Searchable;

/** {@code rebuild-index}: makes a new index beside the one in use and switches over. */
final class RebuildCommand implements Command {

	private static final int PAGE = 500;

	@Override
	public String help() {
		return """
				rebuild-index

				Makes the index anew from the graph, beside the one in use, and switches over at once: search goes on meanwhile.

				Exit codes: 0 done, 1 the index refused a document or somebody else rebuilds, 4 a server is away.
				""";
	}

	@Override
	public ExitCode run(List<String> line, Stores stores, Console console) {
		Arguments.parse(line, Set.of(), Set.of());
		var changes = new ChangeGraph(stores.graph());
		var written = 0L;
		var refused = 0L;
		try (var rebuild = stores.index().rebuild()) {
			var page = changes.all(null, PAGE);
			while (!page.isEmpty()) {
				var outcome = rebuild.write(page.stream().map(Searchable::of).toList());
				outcome.refused()
					.forEach(document -> console
						.note("The index refuses customer %s: %s".formatted(document.customer(), document.because())));
				written += outcome.written() + outcome.alreadyNewer();
				refused += outcome.refused().size();
				page = changes.all(page.getLast().id(), PAGE);
			}
			rebuild.finish();
		}
		console.result("The new index holds %d customers".formatted(written));
		return (refused == 0) ? ExitCode.OK : ExitCode.FAILED;
	}

}
