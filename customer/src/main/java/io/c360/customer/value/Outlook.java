package io.c360.customer.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import io.c360.customer.billing.Bill;
import io.c360.customer.billing.Topup;

/**
 * What is to be expected of a customer within the horizon: the mean month of the recent
 * past, times the chance that they still are with us.
 */
final class Outlook {

	private static final double DAYS_PER_MONTH = 30.4375;

	private final ValueFacts facts;

	private final MarginSeries series;

	private final Holding holding;

	private final ValuePolicy policy;

	private final LocalDate today;

	private final List<MonthMargin> recent;

	Outlook(ValueFacts facts, MarginSeries series, Holding holding, ValuePolicy policy, LocalDate today) {
		this.facts = facts;
		this.series = series;
		this.holding = holding;
		this.policy = policy;
		this.today = today;
		this.recent = series.before(today, policy.bandMonths());
	}

	/** How probable it is that the customer is still with us so many months from now. */
	double stays(int months) {
		return this.isPrepaid() ? this.buys(months) : stays(months, true);
	}

	/** With or without the renewal of the contract that binds the customer now. */
	private double stays(int months, boolean renewed) {
		if (this.holding.active() == 0) {
			return 0;
		}
		var tenure = this.holding.tenureMonths(this.today);
		if (this.holding.bound() == null) {
			return this.policy.free().given(tenure, months);
		}
		var bound = ChronoUnit.DAYS.between(this.today, this.holding.bound()) / DAYS_PER_MONTH;
		if (renewed || months <= bound) {
			return this.policy.contracted().given(tenure, months);
		}
		return this.policy.contracted().given(tenure, bound) * this.policy.free().given(tenure + bound, months - bound);
	}

	/**
	 * Those who pay in advance leave without a word: the rhythm of their top-ups tells.
	 */
	private double buys(int months) {
		return (this.holding.active() == 0) ? 0 : this.policy.rhythm().alive(purchases())
				* this.policy.free().given(this.holding.tenureMonths(this.today), months);
	}

	private boolean isPrepaid() {
		return !this.holding.postpaid() && !this.facts.topups().isEmpty();
	}

	private BuyingRhythm.Purchases purchases() {
		var days = this.facts.topups()
			.stream()
			.map(Topup::at)
			.map(at -> LocalDate.ofInstant(at, MarginSeries.ZONE))
			.distinct()
			.sorted(Comparator.naturalOrder())
			.toList();
		var first = days.getFirst();
		return new BuyingRhythm.Purchases(days.size() - 1, ChronoUnit.DAYS.between(first, days.getLast()) / 7.0,
				Math.max(0, ChronoUnit.DAYS.between(first, this.today) / 7.0));
	}

	/** The past as it was and the future as it is to be expected, by driver. */
	LifetimeValue lifetime() {
		var parts = new LifetimeValue.Parts();
		parts.add(Driver.ACQUISITION_COST, -this.policy.acquisitionCost());
		for (var month : this.series.months()) {
			parts.add(Driver.RECURRING_INCOME, month.revenue());
			parts.add(Driver.COST_OF_SERVICE, -month.directCost() - month.costToServe());
			parts.add(Driver.DISCOUNT, -month.discount());
		}
		parts.add(Driver.BAD_DEBT, -lost());
		var toDate = parts.rounded().values().stream().mapToLong(Long::longValue).sum();
		future(parts);
		return new LifetimeValue(toDate, parts.rounded());
	}

	private void future(LifetimeValue.Parts parts) {
		if (this.recent.isEmpty() || this.holding.active() == 0) {
			return;
		}
		double months = this.recent.size();
		var revenue = this.recent.stream().mapToLong(MonthMargin::revenue).sum() / months;
		var cost = this.recent.stream().mapToLong(month -> month.directCost() + month.costToServe()).sum() / months;
		var discount = this.recent.stream().mapToLong(MonthMargin::discount).sum() / months;
		var net = revenue - cost - discount;
		for (int month = 1; month <= this.policy.horizonMonths(); month++) {
			var worth = this.policy.worth(month);
			var renewed = stays(month);
			var unrenewed = isPrepaid() ? renewed : stays(month, false);
			parts.add(Driver.RECURRING_INCOME, revenue * worth);
			parts.add(Driver.COST_OF_SERVICE, -cost * worth);
			parts.add(Driver.DISCOUNT, -discount * worth);
			parts.add(Driver.CHURN, -net * (1 - unrenewed) * worth);
			parts.add(Driver.RENEWAL, net * (renewed - unrenewed) * worth);
			parts.add(Driver.WIN_BACK, net * (1 - renewed) * this.policy.winBackChance() * worth);
			parts.add(Driver.BAD_DEBT, -revenue * renewed * unpaidShare() * worth);
		}
	}

	/** Fen of bills that were due too long ago to be paid any more. */
	private long lost() {
		return this.facts.bills().stream().filter(this::isLost).mapToLong(bill -> bill.amountDue().amount()).sum();
	}

	private double unpaidShare() {
		var billed = this.facts.bills().stream().mapToLong(bill -> bill.amountDue().amount()).sum();
		return (billed > 0) ? lost() / (double) billed : 0;
	}

	private boolean isLost(Bill bill) {
		var due = bill.paymentDueDate();
		return bill.paidDate() == null && due != null
				&& due.plusDays(this.policy.badDebtAfterDays()).isBefore(this.today);
	}

}
