package io.c360.customer.household;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A number in use in a household.
 *
 * @param person whose it is
 * @param plan what it is to a family plan: main, secondary; empty when it is in none
 * @param pays true when its holder pays the account, or is said to pay for the household
 * @param calls calls between its holder and the other members
 * @param head true when its holder is the head
 * @param since since when it is in use; null when unknown
 * @param sameAccount true when it is billed with the number of another member
 * @param confidence how sure it is that its holder belongs to the household
 */
public record Line(String person, String msisdn, String plan, boolean pays, long calls, boolean head,
		@Nullable LocalDate since, boolean sameAccount, double confidence) {

	/** Whose it is; the number is personal data. */
	@Override
	public String toString() {
		return "a line of " + this.person;
	}

}
