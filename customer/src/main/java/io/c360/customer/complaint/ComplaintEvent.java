package io.c360.customer.complaint;

import java.time.Instant;
import java.util.Comparator;

import io.c360.customer.Kind;
import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a complaint (TM Forum: TroubleTicket status change, note).
 *
 * @param complaint which complaint; its own record may come later, or never
 * @param sequence orders events of one moment
 * @param openingDate when the complaint was opened, where every entry of a log says so
 * @param status how it stood, for {@link EventType#STATUS}
 * @param department who has it from now on
 * @param person which person of that department
 * @param author who did it
 * @param step which step was done, or is handed over
 * @param reason why it pauses, was reopened or handed over
 * @param promiseDate until when an answer was promised
 * @param evidence what the judgement rests on
 * @param topic what it is about, in a word
 * @param rating 1 to 5
 * @param reassignments how often it was handed over, by the source's own count
 * @param reopenings how often it was reopened, by the source's own count
 * @param slaMet whether the service level is kept so far, by the source's own judgement
 * @param prompt which prompt was done
 */
public record ComplaintEvent(RecordId id, PartyReference party, RecordId complaint, Instant at, EventType type,
		@Nullable Long sequence, @Nullable Instant openingDate, @Nullable ComplaintStatus status,
		@Nullable String department, @Nullable String person, @Nullable String author, @Nullable String step,
		@Nullable String reason, @Nullable String note, @Nullable Instant promiseDate, @Nullable Validity validity,
		@Nullable String evidence, @Nullable String remedy, @Nullable Money remedyCost, @Nullable Severity severity,
		@Nullable String topic, @Nullable String channel, @Nullable Long rating, @Nullable Long reassignments,
		@Nullable Long reopenings, @Nullable Boolean slaMet, @Nullable String prompt) implements SourceFact {

	/** The order in which things happened, whatever the order in which they were told. */
	public static final Comparator<ComplaintEvent> BY_TIME = Comparator.comparing(ComplaintEvent::at)
		.thenComparingLong(event -> (event.sequence() != null) ? event.sequence() : 0L)
		.thenComparing(ComplaintEvent::id);

	/** Always 0: an event does not change. */
	@Override
	public long version() {
		return 0;
	}

	@Override
	public Kind kind() {
		return Kind.COMPLAINT_EVENT;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
