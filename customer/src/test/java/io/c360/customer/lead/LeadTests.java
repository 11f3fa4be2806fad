package io.c360.customer.lead;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeadTests {

	private static final Instant NOON = Instant.parse("2026-01-31T04:00:00Z");

	private static final RecordId LEAD = new RecordId("crm", "L-1");

	@Test
	void goesFromTheFirstCallByTheStoreToActivation() {
		var lead = lead(event(LeadEventType.CALLED, 0, "no-answer"), event(LeadEventType.INTENT, 1),
				dispatched(2, "guangzhou-01"), event(LeadEventType.RECEIVED, 3), event(LeadEventType.CONFIRMED, 4),
				event(LeadEventType.ARRIVED, 5), event(LeadEventType.ACTIVATED, 6));

		assertThat(lead.state()).isEqualTo(LeadState.ACTIVATED);
		assertThat(lead.disregarded()).isEmpty();
		assertThat(lead.lane()).isEqualTo(LeadLane.STORE);
		assertThat(lead.store()).isEqualTo("guangzhou-01");
		assertThat(lead.calls()).isEqualTo(3);
		assertThat(lead.due()).isNull();
		assertThat(lead.calledAt()).isEqualTo(NOON);
		assertThat(lead.intentAt()).isEqualTo(hours(1));
	}

	@Test
	void givesAGiftOnceToThoseWhoCame() {
		var lead = lead(event(LeadEventType.INTENT, 0), dispatched(1, "guangzhou-01"),
				event(LeadEventType.GIFT_GIVEN, 2), event(LeadEventType.ARRIVED, 3), event(LeadEventType.GIFT_GIVEN, 4),
				event(LeadEventType.ACTIVATED, 5), event(LeadEventType.GIFT_GIVEN, 6));

		assertThat(lead.giftAt()).isEqualTo(hours(4));
		assertThat(lead.disregarded()).containsExactly("crm/GIFT_GIVEN-2", "crm/GIFT_GIVEN-6");
	}

	@Test
	void skipsNoStep() {
		var lead = lead(event(LeadEventType.INTENT, 0), event(LeadEventType.CONFIRMED, 1));

		assertThat(lead.state()).isEqualTo(LeadState.INTERESTED);
		assertThat(lead.disregardedBecause(new RecordId("crm", "CONFIRMED-1"))).contains("INTERESTED");
	}

	@Test
	void isDueForTheSecondCallAfterExactlyOneMonth() {
		var lead = lead(event(LeadEventType.INTENT, 0), dispatched(2, "guangzhou-01"));

		assertThat(lead.due()).isEqualTo(Instant.parse("2026-02-28T04:00:00Z"));
		assertThat(lead(event(LeadEventType.INTENT, 0), dispatched(2, "guangzhou-01"), lapsed(due(lead).minusMillis(1)))
			.state()).isEqualTo(LeadState.DISPATCHED);
		assertThat(lead(event(LeadEventType.INTENT, 0), dispatched(2, "guangzhou-01"), lapsed(due(lead))).state())
			.isEqualTo(LeadState.FOLLOW_UP);
	}

	@Test
	void endsAMonthAfterTheSecondCallWhenNothingCameOfIt() {
		var followed = lead(event(LeadEventType.INTENT, 0), lapsed(Instant.parse("2026-02-28T04:00:00Z")));

		assertThat(followed.due()).isEqualTo(Instant.parse("2026-03-28T04:00:00Z"));
		assertThat(lead(event(LeadEventType.INTENT, 0), lapsed(Instant.parse("2026-02-28T04:00:00Z")),
				lapsed(due(followed)))
			.state()).isEqualTo(LeadState.CLOSED_FAILED);
	}

	@Test
	void knowsACustomerWhoComesAfterTheSecondCall() {
		var lead = lead(event(LeadEventType.INTENT, 0), dispatched(1, "guangzhou-01"),
				lapsed(Instant.parse("2026-02-28T04:00:00Z")), event(LeadEventType.ARRIVED, 24 * 40));

		assertThat(lead.state()).isEqualTo(LeadState.ARRIVED);
		assertThat(lead.due()).isAfter(lead.since());
	}

	@Test
	void letsACourierTryNineTimesAndNotATenth() {
		var events = delivery();
		for (int attempt = 0; attempt < 10; attempt++) {
			events.add(event(LeadEventType.CONTACTED, 10 + attempt));
		}

		var lead = Lead.of(LEAD, events, LeadRules.SHIPPED);

		assertThat(lead.deliveryContacts()).isEqualTo(9);
		assertThat(lead.disregarded()).containsExactly("crm/CONTACTED-19");
		assertThat(lead.due()).isEqualTo(hours(10).plus(Duration.ofDays(3)));
	}

	@Test
	void letsACourierTryForThreeDaysFromTheFirstContactOn() {
		var events = delivery();
		events.add(event(LeadEventType.CONTACTED, 10));
		events.add(event(LeadEventType.VISIT_AGREED, 10 + 72));
		events.add(event(LeadEventType.CONTACTED, 10 + 73));

		var lead = Lead.of(LEAD, events, LeadRules.SHIPPED);

		assertThat(lead.state()).isEqualTo(LeadState.VISIT_AGREED);
		assertThat(lead.disregarded()).containsExactly("crm/CONTACTED-83");
	}

	@Test
	void followsUpWhatCouldNotBeDelivered() {
		var events = delivery();
		events.add(event(LeadEventType.CONTACTED, 10));
		events.add(lapsed(hours(10).plus(Duration.ofDays(3))));

		assertThat(Lead.of(LEAD, events, LeadRules.SHIPPED).state()).isEqualTo(LeadState.FOLLOW_UP);
	}

	@Test
	void countsTheContactsOfEachOrderApart() {
		var events = delivery();
		events.add(event(LeadEventType.CONTACTED, 10));
		events.add(event(LeadEventType.UNDELIVERED, 11));
		events.add(event(LeadEventType.INTENT, 100));
		events.add(event(LeadEventType.ORDERED, 101));

		assertThat(Lead.of(LEAD, events, LeadRules.SHIPPED).deliveryContacts()).isZero();
	}

	@Test
	void isTheSameInWhateverOrderItIsTold() {
		var events = delivery();
		events.add(event(LeadEventType.VISIT_AGREED, 12));
		events.add(event(LeadEventType.DELIVERED, 20));
		events.add(event(LeadEventType.ACTIVATED, 21));
		events.add(event(LeadEventType.RECONCILED, 48));
		var told = Lead.of(LEAD, events, LeadRules.SHIPPED);

		for (int seed = 0; seed < 50; seed++) {
			Collections.shuffle(events, new Random(seed));
			assertThat(Lead.of(LEAD, events, LeadRules.SHIPPED)).isEqualTo(told);
		}
		assertThat(told.state()).isEqualTo(LeadState.ACTIVATED);
		assertThat(told.reconciledAt()).isEqualTo(hours(48));
	}

	@Test
	void endsWhateverWasToldOnceNobodyDoesAnythingAnyMore() {
		var random = new Random(6);
		var types = List.of(LeadEventType.values());
		for (int run = 0; run < 2_000; run++) {
			var events = new ArrayList<LeadEvent>();
			for (int place = 0; place < 12; place++) {
				var type = types.get(random.nextInt(types.size()));
				events.add(event(type, run * 100 + place * random.nextInt(1, 300), null, "guangzhou-01"));
			}
			events.add(event(LeadEventType.CALLED, run * 100 - 1));
			var lead = Lead.of(LEAD, events, LeadRules.SHIPPED);
			int lapses = 0;
			while (lead.isOpen()) {
				assertThat(++lapses).isLessThanOrEqualTo(20);
				events.add(lapsed(due(lead)));
				lead = Lead.of(LEAD, events, LeadRules.SHIPPED);
			}
		}
	}

	private static List<LeadEvent> delivery() {
		return new ArrayList<>(List.of(event(LeadEventType.INTENT, 0), event(LeadEventType.ORDERED, 1),
				event(LeadEventType.QUALITY_PASSED, 2), event(LeadEventType.PRINTED, 3),
				event(LeadEventType.ENTERED, 4), event(LeadEventType.PACKED, 5), event(LeadEventType.COLLECTED, 6)));
	}

	private static Instant due(Lead lead) {
		return Objects.requireNonNull(lead.due());
	}

	private static Lead lead(LeadEvent... events) {
		return Lead.of(LEAD, List.of(events), LeadRules.SHIPPED);
	}

	private static LeadEvent event(LeadEventType type, long hour) {
		return event(type, hour, null, null);
	}

	private static LeadEvent event(LeadEventType type, long hour, String reason) {
		return event(type, hour, reason, null);
	}

	private static LeadEvent dispatched(long hour, String store) {
		return event(LeadEventType.DISPATCHED, hour, null, store);
	}

	private static LeadEvent lapsed(Instant at) {
		return made(LeadEventType.LAPSED, at, "LAPSED-" + at, null, null);
	}

	private static LeadEvent event(LeadEventType type, long hour, @Nullable String reason, @Nullable String store) {
		return made(type, hours(hour), type + "-" + hour, reason, store);
	}

	private static LeadEvent made(LeadEventType type, Instant at, String key, @Nullable String reason,
			@Nullable String store) {
		return new LeadEvent(new RecordId("crm", key), new PartyReference.ByRecord(new RecordId("crm", "1001")), LEAD,
				at, type, null, null, null, "outbound-call", "agent-7", store, null, reason, null, null);
	}

	private static Instant hours(long hours) {
		return NOON.plus(Duration.ofHours(hours));
	}

}
