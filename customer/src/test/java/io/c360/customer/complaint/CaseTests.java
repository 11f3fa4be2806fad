package io.c360.customer.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static io.c360.customer.complaint.Events.event;
import static io.c360.customer.complaint.Events.fold;
import static io.c360.customer.complaint.Events.to;
import static org.assertj.core.api.Assertions.assertThat;

class CaseTests {

	/** Monday, nine o'clock in Shanghai. */
	private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

	private static final ComplaintRules RULES = ComplaintRules.shipped();

	@Test
	void followsACaseThroughThreeDepartments() {
		var it = fold(to("1", NINE, EventType.OPENED, "complaints", "wang"),
				to("2", hours(1), EventType.HANDED_OVER, "network", null),
				event("3", hours(2), EventType.PAUSED, null, "customer", null, null),
				event("4", hours(5), EventType.RESUMED), to("5", hours(7), EventType.HANDED_OVER, "billing", "zhao"),
				to("6", hours(8), EventType.HANDED_OVER, "network", "sun"), event("7", hours(9), EventType.RESOLVED),
				event("8", hours(12), EventType.CLOSED));

		assertThat(it.status()).isEqualTo(ComplaintStatus.CLOSED);
		assertThat(it.hops()).isEqualTo(3);
		assertThat(it.returns()).isEqualTo(1);
		assertThat(it.disregarded()).isEmpty();
		assertThat(it.current().person()).isEqualTo("sun");
		var held = Held.of(it, RULES, hours(100));
		assertThat(Held.byName(held)).containsEntry("complaints", Duration.ofHours(1))
			.containsEntry("billing", Duration.ofHours(1))
			.containsEntry("network", Duration.ofHours(10));
		assertThat(held).filteredOn(one -> one.person().equals("network.duty"))
			.singleElement()
			.satisfies(one -> assertThat(one.paused()).isEqualTo(Duration.ofHours(3)))
			.satisfies(one -> assertThat(one.business()).isEqualTo(Duration.ofHours(3)));
	}

	@Test
	void neverLeavesACaseWithoutAPerson() {
		var it = fold(event("1", NINE, EventType.OPENED),
				to("2", hours(1), EventType.HANDED_OVER, "nobody knows", null));

		assertThat(it.holdings()).extracting(Holding::person).containsExactly("complaints.desk", "duty.manager");
	}

	@Test
	void fitsInWhatIsToldLateOrInAnyOrder() {
		var random = new Random(3);
		for (int round = 0; round < 200; round++) {
			var events = anything(random, 12);
			var expected = Case.of(Events.COMPLAINT, null, events, RULES);
			Collections.shuffle(events, random);

			assertThat(Case.of(Events.COMPLAINT, null, events, RULES)).isEqualTo(expected);
		}
	}

	@Test
	void addsHeldTimesUpToTheLengthWhateverHappens() {
		var random = new Random(4);
		for (int round = 0; round < 500; round++) {
			var it = Case.of(Events.COMPLAINT, null, anything(random, 15), RULES);
			var now = hours(400);
			var held = Held.of(it, RULES, now);

			assertThat(held.stream().map(Held::held).reduce(Duration.ZERO, Duration::plus)).isEqualTo(it.length(now));
			assertThat(it.holdings()).allMatch(holding -> !holding.person().isBlank());
			for (int i = 0; i + 1 < it.holdings().size(); i++) {
				assertThat(it.holdings().get(i).until()).isEqualTo(it.holdings().get(i + 1).from());
			}
		}
	}

	@Test
	void neverPaysForWhatIsUnjustified() {
		var random = new Random(5);
		for (int round = 0; round < 1000; round++) {
			var it = Case.of(Events.COMPLAINT, null, anything(random, 15), RULES);

			assertThat(it.validity() == Validity.UNJUSTIFIED && it.compensation() != null).isFalse();
		}
	}

	@Test
	void saysWhyAnEventCannotHaveHappened() {
		var it = fold(event("1", NINE, EventType.OPENED), event("2", hours(1), EventType.RESUMED),
				event("3", hours(2), EventType.JUDGED, null, null, Validity.UNJUSTIFIED, null),
				event("4", hours(3), EventType.REMEDY_GIVEN, null, null, null, 500L),
				event("5", hours(4), EventType.CLOSED), event("6", hours(5), EventType.RESOLVED));

		assertThat(it.disregarded()).extracting(Disregarded::because)
			.containsExactly("It is not paused", "An unjustified complaint earns no remedy",
					"It is closed; reopen it first");
		assertThat(it.compensation()).isNull();
	}

	@Test
	void judgesPromisesByTheDateThatTheCustomerWasTold() {
		var kept = fold(event("1", NINE, EventType.OPENED), Events.promise("2", hours(1), hours(30)),
				event("3", hours(29), EventType.RESOLVED));
		var broken = fold(event("1", NINE, EventType.OPENED), Events.promise("2", hours(1), hours(2)),
				Events.promise("3", hours(3), hours(30)), event("4", hours(29), EventType.RESOLVED));

		assertThat(kept.keepsPromises(hours(100))).isTrue();
		assertThat(broken.keepsPromises(hours(100))).isFalse();
		assertThat(fold(event("1", NINE, EventType.OPENED)).promisedUntil())
			.isEqualTo(RULES.calendar().after(NINE, Duration.ofHours(45)));
	}

	@Test
	void attributesAnOverrunToWhoeverHadTheCaseThen() {
		var it = fold(to("1", NINE, EventType.OPENED, "billing", "zhao"),
				to("2", hours(7), EventType.HANDED_OVER, "billing", "qian"), event("3", hours(28), EventType.RESOLVED));

		var held = Held.of(it, RULES, hours(100));

		assertThat(held).filteredOn(one -> one.person().equals("zhao"))
			.singleElement()
			.satisfies(one -> assertThat(one.over()).isZero());
		assertThat(held).filteredOn(one -> one.person().equals("qian"))
			.singleElement()
			.satisfies(one -> assertThat(one.over()).isEqualTo(Duration.ofHours(4)));
	}

	@Test
	void takesTheSourcesOwnCountsWhereItHasAny() {
		var it = fold(log("1", NINE, ComplaintStatus.OPEN, "Group 56", 0, 0, true),
				log("2", hours(1), ComplaintStatus.OPEN, "Group 70", 3, 0, true),
				log("3", hours(2), ComplaintStatus.CLOSED, "Group 70", 3, 1, false));

		assertThat(it.hops()).isEqualTo(3);
		assertThat(it.handOvers()).isEqualTo(1);
		assertThat(it.reopenings()).isEqualTo(1);
		assertThat(it.isSlaMet(hours(3))).isFalse();
	}

	@Test
	void concludesACaseFromItsRecordAlone() {
		var complaint = new Complaint(Events.COMPLAINT, hours(50).toEpochMilli(), Events.PARTY, NINE, "bill", null,
				Severity.MAJOR, ComplaintStatus.CLOSED, "hotline", "billing", "zhao", hours(40), hours(30),
				Validity.JUSTIFIED, "credit", io.c360.customer.Money.fen(500), null);

		var it = Case.of(Events.COMPLAINT, complaint, List.of(), RULES);

		assertThat(it.length(hours(900))).isEqualTo(Duration.ofHours(50));
		assertThat(it.isSlaMet(hours(900))).isTrue();
		assertThat(it.compensation()).isEqualTo(io.c360.customer.Money.fen(500));
		assertThat(it.isFirstContactResolution()).isTrue();
	}

	private static ComplaintEvent log(String key, Instant at, ComplaintStatus status, String group, long hops,
			long reopened, boolean met) {
		return new ComplaintEvent(io.c360.customer.RecordId.parse("uci/" + key), Events.PARTY, Events.COMPLAINT, at,
				EventType.STATUS, null, NINE, status, group, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, hops, reopened, met, null);
	}

	private static List<ComplaintEvent> anything(Random random, int most) {
		var events = new ArrayList<ComplaintEvent>();
		for (int i = 0; i <= random.nextInt(most); i++) {
			var type = any(random, EventType.values());
			var at = hours(random.nextInt(300));
			events.add((type == EventType.HANDED_OVER)
					? to("E" + i, at, type, List.of("network", "billing", "legal").get(random.nextInt(3)), null)
					: event("E" + i, at, type,
							(type == EventType.STATUS) ? any(random, ComplaintStatus.values()) : null, "customer",
							any(random, Validity.values()),
							(type == EventType.REMEDY_GIVEN) ? 100L * random.nextInt(9) : null));
		}
		return events;
	}

	private static <T> T any(Random random, T[] values) {
		return List.of(values).get(random.nextInt(values.length));
	}

	private static Instant hours(long hours) {
		return NINE.plus(Duration.ofHours(hours));
	}

}
