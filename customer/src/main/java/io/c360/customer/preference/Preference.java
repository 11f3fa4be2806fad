package io.c360.customer.preference;

import java.time.Instant;

import io.c360.customer.Kind;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said that they like; the newest word of a name holds.
 *
 * @param name such as channel, contact-time, language, payment-method, interest
 * @param value what they like; {@code none} to take it back
 * @param channel where they said it
 */
public record Preference(RecordId id, PartyReference party, Instant at, String name, String value,
		@Nullable String channel) implements SourceFact {

	/** Always 0: an event does not change. */
	@Override
	public long version() {
		return 0;
	}

	@Override
	public Kind kind() {
		return Kind.PREFERENCE;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
