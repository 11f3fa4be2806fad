package io.c360.customer;

import java.util.Currency;

/**
 * An amount of money in the smallest unit of its currency: fen for CNY. Never a fraction.
 */
public record Money(long amount, Currency currency) {

	private static final Currency CNY = Currency.getInstance("CNY");

	/** An amount of renminbi, in fen. */
	public static Money fen(long amount) {
		return new Money(amount, CNY);
	}

	/**
	 * The sum of two amounts of one currency.
	 * @throws IllegalArgumentException when the currencies differ
	 * @throws ArithmeticException on overflow
	 */
	public Money plus(Money other) {
		if (!this.currency.equals(other.currency)) {
			throw new IllegalArgumentException("Amounts of different currencies do not add up");
		}
		return new Money(Math.addExact(this.amount, other.amount), this.currency);
	}

	@Override
	public String toString() {
		return this.amount + " " + this.currency;
	}

}
