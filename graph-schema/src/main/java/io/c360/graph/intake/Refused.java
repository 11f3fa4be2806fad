package io.c360.graph.intake;

import java.util.HashMap;
import java.util.Map;

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

	/** A record that was understood, and is refused by what we know. */
	static Refused of(Received record, Answer.Rejected why, boolean keepsText) {
		return new Refused(why.position(), record.fact().id().source(), record.fact().kind(), why.code(), why.field(),
				why.reason(), keepsText ? record.payload() : null);
	}

	/** How it is kept. */
	Map<String, Object> row(String lane) {
		var row = new HashMap<String, Object>();
		row.put("lane", lane);
		row.put("position", this.position);
		row.put("source", this.source);
		row.put("kind", this.kind.name());
		row.put("code", this.code);
		row.put("reason", this.reason);
		if (this.field != null) {
			row.put("field", this.field);
		}
		if (this.payload != null) {
			row.put("payload", this.payload);
		}
		return row;
	}

	/** Leaves the payload out: it may hold personal data. */
	@Override
	public String toString() {
		return this.kind + " of " + this.source + " at " + this.position + ": " + this.code;
	}

}
