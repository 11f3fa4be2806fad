package io.c360.customer.lead;

import java.time.Instant;
import java.util.List;

import io.c360.customer.Money;
import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A customer whom a campaign follows up, as it stands: concluded from its events.
 *
 * @param record the record of the customer
 * @param lane how they get it; null while nothing is agreed
 * @param store where they were sent last
 * @param caller who called first
 * @param handler who did something last
 * @param code what they name at the store; null when they were sent to none
 * @param since when the state was entered
 * @param due when time runs out; null when it does not
 * @param calledAt the first call
 * @param intentAt the first yes
 * @param lastIntentAt the last yes
 * @param dispatchedAt when they were last sent to a store or an order was made
 * @param courierAt when the courier first tried to reach them, or took it over
 * @param calls how often we called
 * @param deliveryContacts how often the courier of the present order tried to reach them
 * @param reason of the last call, refusal or failure, in a word
 * @param events how many were told
 */
public record Lead(RecordId id, RecordId record, @Nullable RecordId campaign, @Nullable String wave, LeadState state,
		@Nullable LeadLane lane, @Nullable String store, @Nullable String caller, @Nullable String handler,
		@Nullable String code, Instant since, @Nullable Instant due, @Nullable Instant calledAt,
		@Nullable Instant intentAt, @Nullable Instant lastIntentAt, @Nullable Instant dispatchedAt,
		@Nullable Instant receivedAt, @Nullable Instant confirmedAt, @Nullable Instant arrivedAt,
		@Nullable Instant courierAt, @Nullable Instant deliveredAt, @Nullable Instant activatedAt,
		@Nullable Instant followedUpAt, @Nullable Instant reconciledAt, @Nullable Instant giftAt, @Nullable Money paid,
		long calls, long deliveryContacts, @Nullable String reason, long events, List<String> disregarded,
		List<String> disregardedBecause) {

	public Lead {
		disregarded = List.copyOf(disregarded);
		disregardedBecause = List.copyOf(disregardedBecause);
	}

	/**
	 * Concludes a lead from all that was told of it, in whatever order it came.
	 * @param events at least one
	 */
	public static Lead of(RecordId id, List<LeadEvent> events, LeadRules rules) {
		var fold = new LeadFold(id, rules);
		events.stream().sorted(LeadEvent.BY_TIME).forEach(fold::add);
		return fold.lead();
	}

	/** True until it is done. */
	public boolean isOpen() {
		return !this.state.isFinal();
	}

	/** Why an event changes nothing; null for one that counts. */
	public @Nullable String disregardedBecause(RecordId event) {
		int place = this.disregarded.indexOf(event.toString());
		return (place < 0) ? null : this.disregardedBecause.get(place);
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return "lead " + this.id;
	}

}
