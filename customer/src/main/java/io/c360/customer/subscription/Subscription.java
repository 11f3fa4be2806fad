package io.c360.customer.subscription;

import java.time.LocalDate;
import java.util.Map;

import io.c360.customer.Kind;
import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * A product that somebody holds, as the source last described it (TM Forum: Product).
 *
 * @param msisdn the number that it runs on, in the form of {@code Attribute.MOBILE}
 * @param monthlyFee what it costs a month
 * @param role main or secondary, within a family plan
 */
public record Subscription(RecordId id, long version, PartyReference party, @Nullable String name,
		@Nullable String productOffering, SubscriptionStatus status, @Nullable String msisdn,
		@Nullable String paymentType, @Nullable LocalDate startDate, @Nullable LocalDate terminationDate,
		@Nullable String terminationReason, @Nullable LocalDate contractEndDate, @Nullable Money monthlyFee,
		@Nullable String account, @Nullable String role, Map<String, String> characteristics) implements SourceFact {

	@Override
	public Kind kind() {
		return Kind.SUBSCRIPTION;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
