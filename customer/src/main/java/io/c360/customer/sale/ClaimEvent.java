package io.c360.customer.sale;

import java.time.Instant;
import java.util.Comparator;

import io.c360.customer.Kind;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a claim of a flash sale.
 *
 * @param claim which claim
 * @param sale the campaign whose sale it is
 * @param position which claim of the sale it was, where we granted it
 * @param until when it lapses; the sale says it where it is left out
 * @param agent who entered it
 */
public record ClaimEvent(RecordId id, PartyReference party, RecordId claim, RecordId sale, Instant at,
		ClaimEventType type, @Nullable String product, @Nullable Long position, @Nullable Instant until,
		@Nullable String channel, @Nullable String store, @Nullable String agent,
		@Nullable String reason) implements SourceFact {

	/** The order in which things happened, whatever the order in which they were told. */
	public static final Comparator<ClaimEvent> BY_TIME = Comparator.comparing(ClaimEvent::at)
		.thenComparing(ClaimEvent::type)
		.thenComparing(ClaimEvent::id);

	/** Always 0: an event does not change. */
	@Override
	public long version() {
		return 0;
	}

	@Override
	public Kind kind() {
		return Kind.CLAIM_EVENT;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
