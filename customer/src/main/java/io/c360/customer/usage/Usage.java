package io.c360.customer.usage;

import java.time.Instant;

import io.c360.customer.Kind;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * One use of the network (TM Forum: Usage).
 *
 * @param usageType voice, sms, mms or data
 * @param counterpart the number at the other end
 */
public record Usage(RecordId id, PartyReference party, Instant at, String usageType, @Nullable String direction,
		@Nullable String counterpart, @Nullable Long durationSeconds, @Nullable Long volumeBytes,
		@Nullable Boolean roaming) implements SourceFact {

	/** Always 0: an event does not change. */
	@Override
	public long version() {
		return 0;
	}

	@Override
	public Kind kind() {
		return Kind.USAGE;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
