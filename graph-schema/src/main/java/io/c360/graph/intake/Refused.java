package io.c360.graph.intake;

import io.c360.customer.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A record that cannot be taken in. It is kept, with its reason, until it is mended.
 *
 * @param code one of a few stable words
 * @param field where in the record the problem lies
 * @param reason what to do about it; never personal data
 * @param payload the record as it came; null when its lane can be read again
 */
public record Refused(long position, String source, Kind kind, String code, @Nullable String field, String reason,
		@Nullable String payload) {

	/** Leaves the payload out: it may hold personal data. */
	@Override
	public String toString() {
		return this.kind + " of " + this.source + " at " + this.position + ": " + this.code;
	}

}
