package io.c360.customer.complaint;

import java.time.Instant;

import io.c360.customer.Kind;
import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as the source last described it (TM Forum: TroubleTicket).
 *
 * @param expectedResolutionDate until when an answer was promised
 * @param remedyCost what making good cost us
 * @param interaction the contact in which it was raised
 */
public record Complaint(RecordId id, long version, PartyReference party, Instant creationDate, @Nullable String name,
		@Nullable String description, @Nullable Severity severity, ComplaintStatus status, @Nullable String channel,
		@Nullable String department, @Nullable String assignee, @Nullable Instant expectedResolutionDate,
		@Nullable Instant resolutionDate, Validity validity, @Nullable String remedy, @Nullable Money remedyCost,
		@Nullable RecordId interaction) implements SourceFact {

	@Override
	public Kind kind() {
		return Kind.COMPLAINT;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
