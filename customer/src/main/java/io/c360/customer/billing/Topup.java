package io.c360.customer.billing;

import java.time.Instant;

import io.c360.customer.Kind;
import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * Money that was paid in advance (TM Forum: TopupBalance).
 *
 * @param balanceAfter what the account held afterwards
 */
public record Topup(RecordId id, PartyReference party, Instant at, Money amount, @Nullable Money balanceAfter,
		@Nullable String channel, @Nullable String paymentMethod) implements SourceFact {

	/** Always 0: an event does not change. */
	@Override
	public long version() {
		return 0;
	}

	@Override
	public Kind kind() {
		return Kind.TOPUP;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
