package io.c360.customer.campaign;

import java.time.Instant;

import io.c360.customer.Kind;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * What a customer answered to an action.
 *
 * @param action what was proposed
 * @param outcome presented, accepted, refused, later
 */
public record Outcome(RecordId id, PartyReference party, Instant at, RecordId campaign, @Nullable String action,
		@Nullable String channel, String outcome, @Nullable String reason) implements SourceFact {

	/** Always 0: an event does not change. */
	@Override
	public long version() {
		return 0;
	}

	@Override
	public Kind kind() {
		return Kind.OUTCOME;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
