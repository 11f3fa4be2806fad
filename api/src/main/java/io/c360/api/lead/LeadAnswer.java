package io.c360.api.lead;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import io.c360.customer.CustomerId;
import io.c360.customer.Money;
import io.c360.customer.RecordId;
import io.c360.customer.lead.Lead;
import io.c360.customer.lead.LeadEventType;
import io.c360.customer.lead.LeadLane;
import io.c360.customer.lead.LeadRules;
import io.c360.customer.lead.LeadState;
import io.c360.graph.lead.LeadView;
import org.jspecify.annotations.Nullable;

/** A lead by the names of the schema. */
record LeadAnswer(RecordId id, long revision, @Nullable RecordId campaign, @Nullable String wave, LeadState state,
		boolean open, @Nullable LeadLane lane, @Nullable String store, @Nullable String caller,
		@Nullable String handler, @Nullable String code, Instant since, @Nullable Instant due,
		@Nullable Instant calledAt, @Nullable Instant intentAt, @Nullable Instant dispatchedAt,
		@Nullable Instant receivedAt, @Nullable Instant confirmedAt, @Nullable Instant arrivedAt,
		@Nullable Instant deliveredAt, @Nullable Instant activatedAt, @Nullable Instant followedUpAt,
		@Nullable Instant reconciledAt, @Nullable Instant giftAt, @Nullable Money paid, long calls,
		long deliveryContacts, @Nullable String reason, List<LeadEventType> next, CustomerId owner, Lead told) {

	static LeadAnswer of(LeadView view) {
		return of(view.lead(), view.revision(), view.customer());
	}

	static LeadAnswer of(Lead lead, long revision, CustomerId owner) {
		var next = Arrays.stream(LeadEventType.values())
			.filter(type -> LeadRules.SHIPPED.next(lead.state(), type).isPresent())
			.toList();
		return new LeadAnswer(lead.id(), revision, lead.campaign(), lead.wave(), lead.state(), lead.isOpen(),
				lead.lane(), lead.store(), lead.caller(), lead.handler(), lead.code(), lead.since(), lead.due(),
				lead.calledAt(), lead.intentAt(), lead.dispatchedAt(), lead.receivedAt(), lead.confirmedAt(),
				lead.arrivedAt(), lead.deliveredAt(), lead.activatedAt(), lead.followedUpAt(), lead.reconciledAt(),
				lead.giftAt(), lead.paid(), lead.calls(), lead.deliveryContacts(), lead.reason(), next, owner, lead);
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return this.told.toString();
	}

}
