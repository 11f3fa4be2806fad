package io.c360.customer.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.billing.Bill;
import io.c360.customer.billing.Topup;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CustomerValueTests {

	private static final Instant NOW = Instant.parse("2026-07-10T04:00:00Z");

	private static final PartyReference PARTY = new PartyReference.ByRecord(RecordId.parse("crm/1"));

	private final List<Bill> bills = new ArrayList<>();

	private final List<Topup> topups = new ArrayList<>();

	private final List<ServedContact> contacts = new ArrayList<>();

	@Test
	void reconcilesMonthsToBillsAndTopupsToTheFen() {
		var random = new Random(7);
		for (int month = 1; month <= 6; month++) {
			bill(month, random.nextInt(1, 99_999), random.nextInt(0, 999), random.nextInt(0, 9_999));
			topup("2026-0" + month + "-15T02:00:00Z", random.nextInt(1, 9_999));
		}

		var series = value(held("postpaid", null, null)).series();

		var paid = this.bills.stream().mapToLong(bill -> bill.amountDue().amount()).sum()
				+ this.topups.stream().mapToLong(topup -> topup.amount().amount()).sum();
		assertThat(series.charged()).isEqualTo(paid);
		assertThat(series.months()).hasSize(6);
	}

	@Test
	void isRevenueWithoutCostServiceAndDiscount() {
		bill(6, 8_000, 2_000, 1_000);
		this.contacts.add(contact("hotline"));

		var month = value(held("postpaid", null, null)).series().months().getFirst();

		assertThat(month).isEqualTo(new MonthMargin(YearMonth.of(2026, 6), 9_000, 2_000, 600, 1_000));
		assertThat(month.net()).isEqualTo(5_400);
	}

	@Test
	void countsAMonthWithoutAnythingAsNothingAndLateEveningInItsChineseMonth() {
		topup("2026-01-31T17:00:00Z", 5_000);
		topup("2026-04-01T00:00:00Z", 5_000);

		assertThat(value(held("prepaid", null, null)).series().months()).extracting(MonthMargin::month)
			.containsExactly(YearMonth.of(2026, 2), YearMonth.of(2026, 3), YearMonth.of(2026, 4));
	}

	@Test
	void addsTheElevenDriversUpToTheWholeForAnybody() {
		var random = new Random(11);
		for (int customer = 0; customer < 500; customer++) {
			this.bills.clear();
			this.topups.clear();
			for (int month = 1; month <= 6; month++) {
				bill(month, random.nextInt(-500, 50_000), random.nextInt(0, 30_000), random.nextInt(0, 5_000));
			}
			topup("2026-03-03T03:00:00Z", random.nextInt(1, 9_999));
			var held = held(random.nextBoolean() ? "prepaid" : "postpaid",
					random.nextBoolean() ? LocalDate.of(2027, 3, 31) : null, null);

			var lifetime = value(held).lifetime();

			assertThat(lifetime.parts()).hasSize(11);
			assertThat(lifetime.parts().values().stream().mapToLong(part -> part).sum()).isEqualTo(lifetime.total());
			assertThat(lifetime.toDate() + lifetime.potential()).isEqualTo(lifetime.total());
		}
	}

	@Test
	void expectsNothingMoreOfSomebodyWhoLeft() {
		bill(1, 9_000, 3_000, 0);

		var value = value(held("postpaid", null, LocalDate.of(2026, 2, 1)));

		assertThat(value.lifetime().potential()).isZero();
		assertThat(value.stays()).isZero();
	}

	@Test
	void valuesAContractHigherThanNone() {
		for (int month = 1; month <= 6; month++) {
			bill(month, 9_000, 3_000, 0);
		}

		var bound = value(held("postpaid", LocalDate.of(2027, 6, 30), null));
		var free = value(held("postpaid", null, null));

		assertThat(bound.stays()).isGreaterThan(free.stays());
		assertThat(bound.lifetime().total()).isGreaterThan(free.lifetime().total());
		assertThat(bound.lifetime().parts().get(Driver.RENEWAL)).isPositive();
		assertThat(free.lifetime().parts().get(Driver.RENEWAL)).isZero();
	}

	@Test
	void doesNotAddUpCurrencies() {
		this.topups.add(new Topup(RecordId.parse("b/x"), PARTY, NOW,
				new Money(1, java.util.Currency.getInstance("HKD")), null, null, null));

		assertThat(value(held("prepaid", null, null)).series().otherCurrencies()).isEqualTo(1);
	}

	private CustomerValue value(Subscription held) {
		return CustomerValue.of(new ValueFacts(List.of(held), this.bills, this.topups, this.contacts, List.of()),
				ValuePolicy.DEFAULT, NOW);
	}

	private void bill(int month, long due, long directCost, long discount) {
		var start = LocalDate.of(2026, month, 1);
		this.bills.add(new Bill(RecordId.parse("billing/" + this.bills.size()), PARTY, start.plusMonths(1), start,
				start.plusMonths(1).minusDays(1), Money.fen(due), Money.fen(directCost), Money.fen(discount), null,
				start.plusMonths(1).plusDays(20), null, null));
	}

	private void topup(String at, long amount) {
		this.topups.add(new Topup(RecordId.parse("billing/" + this.topups.size()), PARTY, Instant.parse(at),
				Money.fen(amount), null, null, null));
	}

	private static ServedContact contact(String channel) {
		return new ServedContact(Instant.parse("2026-06-05T00:00:00Z"), channel, null);
	}

	private static Subscription held(String payment, @Nullable LocalDate bound, @Nullable LocalDate ended) {
		return new Subscription(RecordId.parse("billing/s"), 1, PARTY, null, null,
				(ended != null) ? SubscriptionStatus.TERMINATED : SubscriptionStatus.ACTIVE, "13800138000", payment,
				LocalDate.of(2025, 1, 1), ended, (ended != null) ? "PRICE" : null, bound, null, null, null, Map.of());
	}

}
