package io.c360.ingest.intake;

import java.util.ArrayList;
import java.util.List;

import io.c360.customer.Kind;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import io.c360.graph.intake.Refused;
import io.c360.ingest.contract.Decoded;
import io.c360.ingest.contract.RejectCode;
import org.jspecify.annotations.Nullable;

/** Collects the records of one batch, in bounded memory. */
public final class BatchDraft {

	/** How much text a batch may hold, so that large records make small batches. */
	private static final long MAX_LENGTH = 4 << 20;

	/** Longer rejects are kept without their text. */
	private static final int MAX_KEPT = 64 << 10;

	/** What an invalid source is called in the ledger. */
	private static final String NOBODY = "unknown";

	private final Lane lane;

	private final int size;

	private final List<Received> received = new ArrayList<>();

	private final List<Refused> refused = new ArrayList<>();

	private long length;

	public BatchDraft(Lane lane, int size) {
		this.lane = lane;
		this.size = size;
	}

	/**
	 * Adds a record.
	 * @param payload the record as it came; null when it is not known as text
	 */
	public void add(long position, String source, Kind kind, Decoded decoded, @Nullable String payload) {
		this.length += (payload != null) ? payload.length() : 0;
		var kept = (payload != null && payload.length() <= MAX_KEPT) ? payload : null;
		switch (decoded) {
			case Decoded.Accepted(var fact, var hash) -> this.received.add(new Received(position, fact, hash, kept));
			case Decoded.Rejected(var code, var field, var reason) -> this.refused
				.add(new Refused(position, isMissing(code) ? NOBODY : source, kind, code.name(), field, reason, kept));
		}
	}

	private static boolean isMissing(RejectCode code) {
		return code == RejectCode.MISSING_SOURCE;
	}

	/** True when nothing was added. */
	public boolean isEmpty() {
		return this.received.isEmpty() && this.refused.isEmpty();
	}

	/** True when it is time to take it in. */
	public boolean isFull() {
		return this.received.size() + this.refused.size() >= this.size || this.length >= MAX_LENGTH;
	}

	/** The batch, after which its lane goes on at {@code upTo}. */
	public Batch upTo(long upTo) {
		return new Batch(this.lane, upTo, this.received, this.refused);
	}

}
