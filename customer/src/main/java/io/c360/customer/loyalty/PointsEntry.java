package io.c360.customer.loyalty;

import java.time.Instant;

import io.c360.customer.Kind;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a ledger of points; the balance is the sum of the entries.
 *
 * @param points earned when positive, spent or lapsed when negative
 * @param reason such as bill, redeemed, lapsed, gift
 * @param tier the tier of membership from then on; null where it stays as it is
 * @param club the club that they belong to from then on; null where it stays as it is
 */
public record PointsEntry(RecordId id, PartyReference party, Instant at, String programme, long points,
		@Nullable String reason, @Nullable String tier, @Nullable String club) implements SourceFact {

	/** Always 0: an event does not change. */
	@Override
	public long version() {
		return 0;
	}

	@Override
	public Kind kind() {
		return Kind.POINTS;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
