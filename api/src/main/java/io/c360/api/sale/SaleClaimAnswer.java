package io.c360.api.sale;

import java.time.Instant;

import io.c360.customer.RecordId;
import io.c360.customer.sale.Claim;
import io.c360.customer.sale.ClaimState;
import org.jspecify.annotations.Nullable;

/** A claim by the names of the schema, as it stands now. */
record SaleClaimAnswer(RecordId id, RecordId sale, ClaimState state, @Nullable Long position, @Nullable String product,
		Instant claimedAt, Instant until, Instant since, @Nullable String channel, @Nullable String store,
		@Nullable String agent) {

	static SaleClaimAnswer of(Claim claim, Instant now) {
		var state = claim.stateAt(now);
		return new SaleClaimAnswer(claim.id(), claim.sale(), state, claim.position(), claim.product(),
				claim.claimedAt(), claim.until(), (state == claim.state()) ? claim.since() : claim.until(),
				claim.channel(), claim.store(), claim.agent());
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return "claim " + this.id;
	}

}
