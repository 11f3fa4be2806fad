package io.c360.customer.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.c360.customer.Money;
import io.c360.customer.billing.Bill;
import io.c360.customer.billing.Topup;
import io.c360.customer.complaint.Complaint;
import org.jspecify.annotations.Nullable;

/**
 * Margins of one customer month by month, without gaps, the oldest first. A bill counts
 * in the month that it covers, everything else in the month in which it happened. Only
 * renminbi is added up; {@link #otherCurrencies()} counts what was left out.
 *
 * @param otherCurrencies how many bills and top-ups are in another currency
 */
public record MarginSeries(List<MonthMargin> months, int otherCurrencies) {

	/** The operator's months begin and end in China. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	public MarginSeries {
		months = List.copyOf(months);
	}

	/** Adds up what the facts say. */
	public static MarginSeries of(Collection<Bill> bills, Collection<Topup> topups, Collection<ServedContact> contacts,
			Collection<Complaint> complaints, ServingCosts costs) {
		var sums = new Sums();
		for (var bill : bills) {
			if (sums.isCounted(bill.amountDue())) {
				var discount = fen(bill.discount());
				sums.add(month(bill), bill.amountDue().amount() + discount, fen(bill.directCost()), 0, discount);
			}
		}
		for (var topup : topups) {
			if (sums.isCounted(topup.amount())) {
				var paid = topup.amount().amount();
				sums.add(month(topup.at()), paid, paid * costs.prepaidDirectPercent() / 100, 0, 0);
			}
		}
		contacts.forEach(contact -> sums.add(month(contact.at()), 0, 0, costs.contact(contact.channel()), 0));
		complaints.stream()
			.filter(complaint -> complaint.remedyCost() != null)
			.forEach(complaint -> sums.add(
					month((complaint.resolutionDate() != null) ? complaint.resolutionDate() : complaint.creationDate()),
					0, 0, fen(complaint.remedyCost()), 0));
		return sums.series();
	}

	/** A series of which only the charges are known, in fen by month. */
	public static MarginSeries ofCharges(Map<YearMonth, Long> charges) {
		var sums = new Sums();
		charges.forEach((month, fen) -> sums.add(month, fen, 0, 0, 0));
		return sums.series();
	}

	/** What is left of all months. */
	public long net() {
		return this.months.stream().mapToLong(MonthMargin::net).sum();
	}

	/** What bills and top-ups come to. */
	public long charged() {
		return this.months.stream().mapToLong(MonthMargin::charged).sum();
	}

	/** The full months before a day, at most so many, the oldest first. */
	public List<MonthMargin> before(LocalDate day, int most) {
		var until = YearMonth.from(day);
		var full = this.months.stream().filter(margin -> margin.month().isBefore(until)).toList();
		return full.subList(Math.max(0, full.size() - most), full.size());
	}

	/**
	 * Where what is charged goes, by the full months before a day, at most so many: the
	 * one rule for it, wherever a trend is asked for.
	 */
	public Trend trend(LocalDate day, int most) {
		return Trend.of(before(day, most).stream().mapToLong(MonthMargin::charged).toArray());
	}

	/** What was charged in the latest month in which anything was, in fen; 0 for none. */
	public long latestCharge() {
		return this.months.stream().mapToLong(MonthMargin::charged).filter(fen -> fen != 0).reduce(0, (a, b) -> b);
	}

	/** The month in which a moment lies. */
	static YearMonth month(Instant at) {
		return YearMonth.from(at.atZone(ZONE));
	}

	private static YearMonth month(Bill bill) {
		return YearMonth.from((bill.periodStart() != null) ? bill.periodStart() : bill.billDate());
	}

	private static long fen(@Nullable Money money) {
		return (money != null && Sums.isRenminbi(money)) ? money.amount() : 0;
	}

	private static final class Sums {

		private final TreeMap<YearMonth, MonthMargin> months = new TreeMap<>();

		private int otherCurrencies;

		static boolean isRenminbi(Money money) {
			return money.currency().equals(Money.fen(0).currency());
		}

		boolean isCounted(Money money) {
			var counted = isRenminbi(money);
			this.otherCurrencies += counted ? 0 : 1;
			return counted;
		}

		void add(YearMonth month, long revenue, long directCost, long costToServe, long discount) {
			this.months.merge(month, new MonthMargin(month, revenue, directCost, costToServe, discount),
					MonthMargin::plus);
		}

		MarginSeries series() {
			var all = new ArrayList<MonthMargin>();
			if (!this.months.isEmpty()) {
				for (var month = this.months.firstKey(); !month.isAfter(this.months.lastKey()); month = month
					.plusMonths(1)) {
					all.add(this.months.getOrDefault(month, new MonthMargin(month, 0, 0, 0, 0)));
				}
			}
			return new MarginSeries(all, this.otherCurrencies);
		}

	}

}
