package io.c360.customer.value;

import java.time.YearMonth;

/**
 * What one customer brought in and cost in one month, in fen.
 *
 * @param revenue what was charged before discounts: bills and top-ups
 * @param directCost what the services cost us
 * @param costToServe what contacts and remedies cost us
 * @param discount what was let off
 */
public record MonthMargin(YearMonth month, long revenue, long directCost, long costToServe, long discount) {

	/** What is left. */
	public long net() {
		return this.revenue - this.directCost - this.costToServe - this.discount;
	}

	/** What the customer had to pay: what bills and top-ups say, to the fen. */
	public long charged() {
		return this.revenue - this.discount;
	}

	MonthMargin plus(MonthMargin other) {
		return new MonthMargin(this.month, Math.addExact(this.revenue, other.revenue),
				Math.addExact(this.directCost, other.directCost), Math.addExact(this.costToServe, other.costToServe),
				Math.addExact(this.discount, other.discount));
	}

}
