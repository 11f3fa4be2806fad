package io.c360.customer.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.c360.customer.Money;
import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/** Goes through the events of a lead, the earliest first. */
final class LeadFold {

	private final RecordId id;

	private final LeadRules rules;

	private final List<String> disregarded = new ArrayList<>();

	private final List<String> because = new ArrayList<>();

	private @Nullable RecordId record;

	private @Nullable RecordId campaign;

	private @Nullable String wave;

	private LeadState state = LeadState.NEW;

	private @Nullable LeadLane lane;

	private @Nullable String store;

	private @Nullable String caller;

	private @Nullable String handler;

	private @Nullable String code;

	private @Nullable String reason;

	private Instant since = Instant.EPOCH;

	private final LeadTimes times = new LeadTimes();

	private @Nullable Money paid;

	private long calls;

	private long deliveryContacts;

	private long events;

	LeadFold(RecordId id, LeadRules rules) {
		this.id = id;
		this.rules = rules;
	}

	void add(LeadEvent event) {
		if (this.events++ == 0) {
			this.record = event.party().record();
			this.since = event.at();
		}
		this.campaign = (this.campaign != null) ? this.campaign : event.campaign();
		this.wave = (this.wave != null) ? this.wave : event.wave();
		if (event.type() == LeadEventType.NOTED) {
			return;
		}
		var obstacle = obstacle(event);
		if (obstacle.isPresent()) {
			this.disregarded.add(event.id().toString());
			this.because.add(obstacle.get());
			return;
		}
		apply(event, next(event).orElseThrow());
	}

	private Optional<LeadState> next(LeadEvent event) {
		return (event.type() == LeadEventType.LAPSED) ? this.rules.time(this.state).map(LeadTime::to)
				: this.rules.next(this.state, event.type());
	}

	private Optional<String> obstacle(LeadEvent event) {
		var type = event.type();
		if (next(event).isEmpty()) {
			return Optional.of(this.state + " is not followed by " + type);
		}
		if (type == LeadEventType.LAPSED) {
			var due = due();
			return (due == null || event.at().isBefore(due)) ? Optional.of("There is time left") : Optional.empty();
		}
		if (type.isDeliveryContact()) {
			if (this.deliveryContacts >= this.rules.deliveryContacts()) {
				return Optional.of("The courier tried %d times already: follow it up instead"
					.formatted(this.rules.deliveryContacts()));
			}
			var due = due();
			if (due != null && event.at().isAfter(due)) {
				return Optional
					.of("The %d hours to reach the customer are over".formatted(this.rules.deliveryWithin().toHours()));
			}
		}
		if (type == LeadEventType.GIFT_GIVEN && this.times.gift != null) {
			return Optional.of("The gift was given already");
		}
		if (type == LeadEventType.DISPATCHED && event.store() == null) {
			return Optional.of("Nobody says to which store");
		}
		return Optional.empty();
	}

	private void apply(LeadEvent event, LeadState next) {
		switch (event.type()) {
			case CALLED, INTENT, CONFIRMED -> this.calls++;
			case CONTACTED, VISIT_AGREED -> this.deliveryContacts++;
			case DISPATCHED -> {
				this.lane = LeadLane.STORE;
				this.store = event.store();
				this.code = (event.code() != null) ? DispatchCode.normalise(event.code()) : DispatchCode.of(event.id());
			}
			case ORDERED -> {
				this.lane = LeadLane.DELIVERY;
				this.deliveryContacts = 0;
			}
			case ARRIVED -> this.store = (event.store() != null) ? event.store() : this.store;
			case DELIVERED -> this.paid = event.paid();
			case RECEIVED, QUALITY_PASSED, QUALITY_FAILED, PRINTED, ENTERED, PACKED, COLLECTED, UNDELIVERED, ACTIVATED,
					GIFT_GIVEN, RECONCILED, REFUSED, LAPSED, NOTED ->
				{
				}
		}
		if (event.type().isContact() && this.caller == null) {
			this.caller = event.agent();
		}
		this.handler = (event.agent() != null) ? event.agent() : this.handler;
		this.reason = (event.reason() != null) ? event.reason() : this.reason;
		this.times.note(event.type(), next, event.at());
		if (next != this.state || event.type() == LeadEventType.DISPATCHED) {
			this.state = next;
			this.since = event.at();
		}
	}

	private @Nullable Instant due() {
		return this.rules.time(this.state).map(time -> {
			var due = time.due(this.times.from(time.from(), this.since));
			return (time.from() != LeadTime.From.INTENT || due.isAfter(this.since)) ? due : time.due(this.since);
		}).orElse(null);
	}

	Lead lead() {
		var t = this.times;
		return new Lead(this.id, Objects.requireNonNull(this.record, "a lead has an event"), this.campaign, this.wave,
				this.state, this.lane, this.store, this.caller, this.handler, this.code, this.since, due(), t.called,
				t.intent, t.lastIntent, t.dispatched, t.received, t.confirmed, t.arrived, t.courier, t.delivered,
				t.activated, t.followedUp, t.reconciled, t.gift, this.paid, this.calls, this.deliveryContacts,
				this.reason, this.events, this.disregarded, this.because);
	}

}
