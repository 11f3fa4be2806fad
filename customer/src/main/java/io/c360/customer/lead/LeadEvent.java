package io.c360.customer.lead;

import java.time.Instant;
import java.util.Comparator;

import io.c360.customer.Kind;
import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a lead.
 *
 * @param lead which lead; its first event makes it
 * @param sequence orders events of one moment
 * @param campaign the campaign that pursues the customer
 * @param wave the wave of the campaign, as source/key
 * @param agent who called, received, handled or delivered
 * @param store where the customer is sent, or came to
 * @param code what the customer names at the store; ours when it is left out
 * @param reason why, in a word
 * @param paid what the customer paid on delivery
 */
public record LeadEvent(RecordId id, PartyReference party, RecordId lead, Instant at, LeadEventType type,
		@Nullable Long sequence, @Nullable RecordId campaign, @Nullable String wave, @Nullable String channel,
		@Nullable String agent, @Nullable String store, @Nullable String code, @Nullable String reason,
		@Nullable String note, @Nullable Money paid) implements SourceFact {

	/** The order in which things happened, whatever the order in which they were told. */
	public static final Comparator<LeadEvent> BY_TIME = Comparator.comparing(LeadEvent::at)
		.thenComparingLong(event -> (event.sequence() != null) ? event.sequence() : 0L)
		.thenComparing(LeadEvent::id);

	/** Always 0: an event does not change. */
	@Override
	public long version() {
		return 0;
	}

	@Override
	public Kind kind() {
		return Kind.LEAD_EVENT;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
