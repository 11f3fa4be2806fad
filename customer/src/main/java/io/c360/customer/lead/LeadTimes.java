package io.c360.customer.lead;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When the steps of a lead were taken: the first time of each, where nothing else is
 * said.
 */
final class LeadTimes {

	@Nullable Instant called;

	@Nullable Instant intent;

	@Nullable Instant lastIntent;

	/** The last time. */
	@Nullable Instant dispatched;

	@Nullable Instant received;

	@Nullable Instant confirmed;

	@Nullable Instant arrived;

	/**
	 * Of the present order: when the courier first tried, before that when it was taken
	 * over.
	 */
	@Nullable Instant courier;

	private boolean tried;

	@Nullable Instant delivered;

	@Nullable Instant activated;

	@Nullable Instant followedUp;

	@Nullable Instant reconciled;

	@Nullable Instant gift;

	void note(LeadEventType type, LeadState next, Instant at) {
		if (next == LeadState.FOLLOW_UP) {
			this.followedUp = first(this.followedUp, at);
		}
		switch (type) {
			case CALLED -> this.called = first(this.called, at);
			case INTENT -> {
				this.called = first(this.called, at);
				this.intent = first(this.intent, at);
				this.lastIntent = at;
			}
			case REFUSED -> this.called = first(this.called, at);
			case DISPATCHED -> this.dispatched = at;
			case ORDERED -> {
				this.dispatched = at;
				this.courier = null;
				this.tried = false;
			}
			case RECEIVED -> this.received = first(this.received, at);
			case CONFIRMED -> this.confirmed = first(this.confirmed, at);
			case ARRIVED -> this.arrived = first(this.arrived, at);
			case COLLECTED -> this.courier = at;
			case CONTACTED, VISIT_AGREED -> {
				this.courier = this.tried ? this.courier : at;
				this.tried = true;
			}
			case DELIVERED -> this.delivered = first(this.delivered, at);
			case ACTIVATED -> this.activated = first(this.activated, at);
			case GIFT_GIVEN -> this.gift = first(this.gift, at);
			case RECONCILED -> this.reconciled = first(this.reconciled, at);
			case QUALITY_PASSED, QUALITY_FAILED, PRINTED, ENTERED, PACKED, UNDELIVERED, LAPSED, NOTED -> {
			}
		}
	}

	/**
	 * What time is counted from; the entering of the state where nothing else is known.
	 */
	Instant from(LeadTime.From from, Instant entered) {
		var counted = switch (from) {
			case ENTERED -> entered;
			case INTENT -> this.lastIntent;
			case COURIER -> this.courier;
		};
		return (counted != null) ? counted : entered;
	}

	private static Instant first(@Nullable Instant known, Instant at) {
		return (known != null) ? known : at;
	}

}
