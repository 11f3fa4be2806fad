package io.c360.graph.intake;

import io.c360.customer.Kind;

/** The account of one source and kind. */
public record LedgerEntry(String source, Kind kind, long received, long applied, long duplicate, long rejected) {

	/** True when every record that was received is accounted for. */
	public boolean isBalanced() {
		return this.received == this.applied + this.duplicate + this.rejected;
	}

}
