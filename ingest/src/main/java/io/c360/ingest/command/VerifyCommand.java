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

	private static final long LOOK_MILLIS = 500;

	/** How often the backlog may stay the same before nobody seems to work on it. */
	private static final int PATIENCE = 10;

	@Override
	public String help() {
		return """
				verify

				Waits while the relay delivers what is new; then compares every customer of the index with the graph, by revision and content; balances the ledger; and prints a hash
				of the graph that depends on what is known, not on the order or the time in which it came.

				Exit codes: 0 all agrees, 1 something does not, 4 a server is away.
				""";
	}

	@Override
	public ExitCode run(List<String> line, Stores stores, Console console) throws InterruptedException {
		Arguments.parse(line, Set.of(), Set.of());
		var graph = stores.graph();
		var changes = new ChangeGraph(graph);
		var waiting = waitForRelay(changes);
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
		console.result("index: %d customers, %d differ, %d changes wait".formatted(comparison.customers(),
				comparison.differences().size(), waiting));
		return (unbalanced.isEmpty() && comparison.differences().isEmpty() && waiting == 0) ? ExitCode.OK
				: ExitCode.FAILED;
	}

	/** How many changes wait when the relay is done, or does nothing. */
	private static long waitForRelay(ChangeGraph changes) throws InterruptedException {
		var waiting = waiting(changes);
		var same = 0;
		while (waiting > 0 && same < PATIENCE) {
			Thread.sleep(LOOK_MILLIS);
			var now = waiting(changes);
			same = (now < waiting) ? 0 : same + 1;
			waiting = now;
		}
		return waiting;
	}

	private static long waiting(ChangeGraph changes) {
		var backlog = changes.backlog();
		return backlog.changes() + backlog.notices() + backlog.stale();
	}

}
