package io.c360.customer.consent;

import java.time.Instant;

import io.c360.customer.Kind;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said, once, about being contacted.
 *
 * @param purpose such as sales, win-back, service; {@code all} for every purpose
 * @param channel such as sms, outbound-call, email; null for every channel
 * @param until when it ends by itself; null for never
 * @param evidence where it can be heard or read
 */
public record Consent(RecordId id, PartyReference party, Instant at, String purpose, @Nullable String channel,
		ConsentDecision decision, @Nullable Instant until, @Nullable String evidence) implements SourceFact {

	/** The purpose that stands for all of them. */
	public static final String ALL = "all";

	/** Always 0: an event does not change. */
	@Override
	public long version() {
		return 0;
	}

	@Override
	public Kind kind() {
		return Kind.CONSENT;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
