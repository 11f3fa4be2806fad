package io.c360.customer.billing;

import java.time.LocalDate;

import io.c360.customer.Kind;
import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * A bill that was sent (TM Forum: CustomerBill).
 *
 * @param directCost what the billed services cost us
 * @param discount what was let off
 * @param paidDate when it was paid; null while it is not
 */
public record Bill(RecordId id, PartyReference party, LocalDate billDate, @Nullable LocalDate periodStart,
		@Nullable LocalDate periodEnd, Money amountDue, @Nullable Money directCost, @Nullable Money discount,
		@Nullable String account, @Nullable LocalDate paymentDueDate, @Nullable LocalDate paidDate,
		@Nullable String paymentMethod) implements SourceFact {

	/** Always 0: an event does not change. */
	@Override
	public long version() {
		return 0;
	}

	@Override
	public Kind kind() {
		return Kind.BILL;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
