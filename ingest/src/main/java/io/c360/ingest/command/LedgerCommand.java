package io.c360.ingest.command;

import java.util.List;
import java.util.Set;

import io.c360.graph.intake.LedgerEntry;
import io.c360.graph.intake.LedgerGraph;

/** {@code ledger}: what became of every record, by source and kind. */
final class LedgerCommand implements Command {

	private static final String ROW = "%-16s %-13s %12s %12s %12s %12s";

	@Override
	public String help() {
		return """
				ledger

				Shows for every source and kind how many records came in, and what became of them:
				received = applied + duplicate + rejected.

				Exit codes: 0 it balances, 1 it does not, 4 the graph is away.
				""";
	}

	@Override
	public ExitCode run(List<String> line, Stores stores, Console console) {
		Arguments.parse(line, Set.of(), Set.of());
		var entries = new LedgerGraph(stores.graph()).entries();
		console.result(ROW.formatted("source", "kind", "received", "applied", "duplicate", "rejected"));
		entries.forEach(
				entry -> console.result(ROW.formatted(entry.source(), entry.kind(), entry.received(), entry.applied(),
						entry.duplicate(), entry.rejected() + (entry.isBalanced() ? "" : "  does not balance"))));
		console.result(ROW.formatted("all", "", sum(entries, LedgerEntry::received), sum(entries, LedgerEntry::applied),
				sum(entries, LedgerEntry::duplicate), sum(entries, LedgerEntry::rejected)));
		return entries.stream().allMatch(LedgerEntry::isBalanced) ? ExitCode.OK : ExitCode.FAILED;
	}

	private static long sum(List<LedgerEntry> entries, java.util.function.ToLongFunction<LedgerEntry> column) {
		return entries.stream().mapToLong(column).sum();
	}

}
