package io.c360.ingest.command;

import java.util.List;
import java.util.Set;

import io.c360.graph.change.ChangeGraph;
import io.c360.graph.intake.FactHashGraph;
import io.c360.graph.intake.LedgerEntry;
import io.c360.graph.intake.LedgerGraph;
import io.c360.ingest.verify.GraphHash;
import io.c360.ingest.verify.IndexComparison;

/** {@code verify}: whether all that is kept agrees. */
final class VerifyCommand implements Command {

	private static final int SHOWN = 20;

	@Override
	public String help() {
		return """
				verify

				Compares every customer of the index with the graph, by revision; balances the ledger; and prints a hash
				of the graph that depends on what is known, not on the order or the time in which it came.

				Exit codes: 0 all agrees, 1 something does not, 4 a server is away.
				""";
	}

	@Override
	public ExitCode run(List<String> line, Stores stores, Console console) {
		Arguments.parse(line, Set.of(), Set.of());
		var graph = stores.graph();
		var changes = new ChangeGraph(graph);
		var ledger = new LedgerGraph(graph).entries();
		var unbalanced = ledger.stream().filter(entry -> !entry.isBalanced()).toList();
		unbalanced
			.forEach(entry -> console.note("ledger: %s %s does not balance".formatted(entry.source(), entry.kind())));
		console.result("ledger: %s, %d records received".formatted(unbalanced.isEmpty() ? "balanced" : "not balanced",
				ledger.stream().mapToLong(LedgerEntry::received).sum()));
		var hash = GraphHash.of(changes::all, new FactHashGraph(graph)::page);
		console.result("graph: %d customers, %d source records, %d facts, hash %s".formatted(hash.customers(),
				hash.records(), hash.facts(), hash.text()));
		var index = stores.index();
		index.createIfMissing();
		index.refresh();
		var comparison = IndexComparison.of(changes::all, index::page);
		comparison.differences().stream().limit(SHOWN).forEach(console::note);
		var waiting = changes.backlog().changes();
		console.result("index: %d customers, %d differ, %d changes wait".formatted(comparison.customers(),
				comparison.differences().size(), waiting));
		return (unbalanced.isEmpty() && comparison.differences().isEmpty() && waiting == 0) ? ExitCode.OK
				: ExitCode.FAILED;
	}

}
