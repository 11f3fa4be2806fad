package io.c360.customer.position;

import java.time.LocalDate;

import io.c360.customer.billing.Bill;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.MonthMargin;
import io.c360.customer.value.ValueFacts;

/**
 * What one customer or many brought in and cost within the last twelve full months, in
 * fen.
 *
 * @param cost direct cost and cost to serve
 * @param overdue what was due and is not paid, however old
 */
public record YearSums(long revenue, long cost, long discount, long overdue) {

	private static final int MONTHS = 12;

	/** Nothing at all. */
	public static final YearSums NONE = new YearSums(0, 0, 0, 0);

	static YearSums of(ValueFacts facts, MarginSeries series, LocalDate today) {
		var months = series.before(today, MONTHS);
		return new YearSums(months.stream().mapToLong(MonthMargin::revenue).sum(),
				months.stream().mapToLong(month -> month.directCost() + month.costToServe()).sum(),
				months.stream().mapToLong(MonthMargin::discount).sum(),
				facts.bills()
					.stream()
					.filter(bill -> isOverdue(bill, today))
					.mapToLong(bill -> bill.amountDue().amount())
					.sum());
	}

	private static boolean isOverdue(Bill bill, LocalDate today) {
		return bill.paidDate() == null && bill.paymentDueDate() != null && bill.paymentDueDate().isBefore(today);
	}

	YearSums plus(YearSums other) {
		return new YearSums(this.revenue + other.revenue, this.cost + other.cost, this.discount + other.discount,
				this.overdue + other.overdue);
	}

}
