package io.c360.api.operations;

import io.c360.graph.intake.LedgerEntry;

/** The account of one source and kind, as it is shown. */
record LedgerLine(String source, String kind, long received, long applied, long duplicate, long rejected,
		boolean balanced) {

	static LedgerLine of(LedgerEntry entry) {
		return new LedgerLine(entry.source(), entry.kind().toString(), entry.received(), entry.applied(),
				entry.duplicate(), entry.rejected(), entry.isBalanced());
	}

}
