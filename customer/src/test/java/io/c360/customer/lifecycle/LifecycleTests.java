package io.c360.customer.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.billing.Bill;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.customer.value.ValueFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LifecycleTests {

	private static final PartyReference PARTY = new PartyReference.ByRecord(RecordId.parse("crm/1"));

	private final List<Subscription> held = new ArrayList<>();

	private final List<Bill> bills = new ArrayList<>();

	@Test
	void goesFromProspectToNewToLeftToReturned() {
		assertThat(on("2026-06-01").stage()).isEqualTo(Stage.PROSPECT);

		held("2026-01-10", "2026-02-20");
		held("2026-05-01", null);

		var life = on("2026-06-01");
		assertThat(life.stage()).isEqualTo(Stage.RETURNED);
		assertThat(life.since()).isEqualTo("2026-05-01");
		assertThat(life.history()).extracting(Lifecycle.Step::stage)
			.containsExactly(Stage.NEW, Stage.LEFT, Stage.RETURNED);
		assertThat(life.history().get(1).on()).isEqualTo("2026-02-20");
	}

	@Test
	void replaysTheSameHistoryTheDayAfter() {
		held("2025-01-10", null);
		charges(2025, 2, 50, 50, 50, 50, 50, 50, 60, 70, 80, 90, 100, 110, 120);

		var today = on("2026-03-15").history();
		var tomorrow = on("2026-03-16").history();

		assertThat(tomorrow).isEqualTo(today);
		assertThat(today.getLast().stage()).isEqualTo(Stage.GROWING);
	}

	@Test
	void doesNotFlickerWhenOneMonthIsOdd() {
		held("2024-12-01", null);
		charges(2025, 1, 100, 101, 100, 101, 100, 101, 140, 100, 101, 100, 101, 100, 101);

		assertThat(on("2026-02-10").history()).extracting(Lifecycle.Step::stage)
			.containsExactly(Stage.NEW, Stage.STABLE);
	}

	@Test
	void isSilentWhenNothingHappensAndAwakeAgainWithTheNextBill() {
		held("2025-01-01", null);
		charges(2025, 2, 100, 100, 100, 100);
		charges(2025, 11, 100, 100);

		var life = on("2026-01-15");

		assertThat(life.history()).extracting(Lifecycle.Step::stage).contains(Stage.SILENT);
		assertThat(life.stage()).isEqualTo(Stage.STABLE);
	}

	@Test
	void opensTheRenewalWindowBeforeAContractEnds() {
		this.held.add(subscription("2025-01-01", null, "2026-06-30"));
		charges(2025, 2, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100);

		assertThat(on("2026-03-01").stage()).isEqualTo(Stage.STABLE);
		assertThat(on("2026-05-01").stage()).isEqualTo(Stage.RENEWING);
	}

	@Test
	void hasExactlyOneStageForAnyLife() {
		var random = new Random(5);
		for (int customer = 0; customer < 300; customer++) {
			this.held.clear();
			this.bills.clear();
			for (int i = 0; i < random.nextInt(4); i++) {
				var start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
				held(start.toString(), random.nextBoolean() ? null : start.plusDays(random.nextInt(400)).toString());
			}
			charges(2025, 1 + random.nextInt(6), random.ints(random.nextInt(12), 0, 300).toArray());

			var life = on("2026-06-01");

			assertThat(life.history()).isNotEmpty();
			assertThat(life.history().getLast().stage()).isEqualTo(life.stage());
			for (int i = 1; i < life.history().size(); i++) {
				assertThat(life.history().get(i).on()).isAfter(life.history().get(i - 1).on());
				assertThat(life.history().get(i).stage()).isNotEqualTo(life.history().get(i - 1).stage());
			}
		}
	}

	@Test
	void givesAGroupTheStageOfMostWhoStayed() {
		assertThat(GroupStage.of(List.of(Stage.LEFT, Stage.LEFT, Stage.LEFT, Stage.STABLE)).stage())
			.isEqualTo(Stage.STABLE);
		assertThat(GroupStage.of(List.of(Stage.STABLE, Stage.DECLINING)).stage()).isEqualTo(Stage.DECLINING);
		assertThat(GroupStage.of(List.of(Stage.LEFT)).stage()).isEqualTo(Stage.LEFT);
		assertThat(GroupStage.of(List.of()).stage()).isEqualTo(Stage.PROSPECT);
	}

	private Lifecycle on(String day) {
		return Lifecycle.of(new ValueFacts(this.held, this.bills, List.of(), List.of(), List.of()), StageRules.DEFAULT,
				Instant.parse(day + "T04:00:00Z"));
	}

	private void held(String from, @Nullable String to) {
		this.held.add(subscription(from, to, null));
	}

	private Subscription subscription(String from, @Nullable String to, @Nullable String bound) {
		return new Subscription(RecordId.parse("billing/s" + this.held.size()), 1, PARTY, null, null,
				(to != null) ? SubscriptionStatus.TERMINATED : SubscriptionStatus.ACTIVE, "13800138000", "postpaid",
				LocalDate.parse(from), (to != null) ? LocalDate.parse(to) : null, null,
				(bound != null) ? LocalDate.parse(bound) : null, null, null, null, Map.of());
	}

	private void charges(int year, int month, int... yuan) {
		for (int i = 0; i < yuan.length; i++) {
			var start = LocalDate.of(year, month, 1).plusMonths(i);
			this.bills.add(new Bill(RecordId.parse("billing/b" + this.bills.size()), PARTY,
					start.plusMonths(1).minusDays(1), start, start.plusMonths(1).minusDays(1),
					Money.fen(yuan[i] * 100L), null, null, null, null, null, null));
		}
	}

}
