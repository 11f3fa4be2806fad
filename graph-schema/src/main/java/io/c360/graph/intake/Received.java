package io.c360.graph.intake;

import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * A record that was understood.
 *
 * @param position its line, offset or index in its lane
 * @param hash of its content; two records of one hash say the same
 * @param payload the record as it came, kept should it contradict what we know; null when
 * its lane can be read again
 */
public record Received(long position, SourceFact fact, String hash, @Nullable String payload) {

	/** A record of a lane that can be read again. */
	public Received(long position, SourceFact fact, String hash) {
		this(position, fact, hash, null);
	}

	/** Leaves the payload out: it may hold personal data. */
	@Override
	public String toString() {
		return this.fact + " at " + this.position;
	}

}
