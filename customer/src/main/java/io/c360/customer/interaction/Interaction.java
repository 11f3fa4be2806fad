package io.c360.customer.interaction;

import java.time.Instant;

import io.c360.customer.Kind;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * A contact of a customer on any channel (TM Forum: PartyInteraction).
 *
 * @param channel where it took place, such as store, hotline, app
 * @param direction inbound or outbound
 * @param reason enquiry, complaint, suggestion, transaction, outbound
 * @param durationSeconds how long it lasted
 */
public record Interaction(RecordId id, PartyReference party, Instant at, String channel, @Nullable String direction,
		@Nullable String reason, @Nullable String description, @Nullable String agent, @Nullable String store,
		@Nullable String till, @Nullable String campaign, @Nullable Long durationSeconds) implements SourceFact {

	/** Always 0: an event does not change. */
	@Override
	public long version() {
		return 0;
	}

	@Override
	public Kind kind() {
		return Kind.INTERACTION;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
