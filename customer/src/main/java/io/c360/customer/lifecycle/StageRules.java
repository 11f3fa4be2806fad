package io.c360.customer.lifecycle;

/**
 * Where one stage ends and the next begins. The first rule that fits decides, in the
 * order: never held anything, left, returned, new, silent, declining, renewing, growing,
 * stable.
 *
 * @param newMonths how long somebody is new
 * @param returnedMonths how long somebody is returned
 * @param renewalDays how long before its end a contract is to be renewed
 * @param silentDays how long without bill, top-up or contact before one is silent
 * @param trendMonths how many months growth and decline look back
 * @param confirmMonths for how many months in a row growth, decline or stability must be
 * seen before it counts
 */
public record StageRules(String version, int newMonths, int returnedMonths, int renewalDays, int silentDays,
		int trendMonths, int confirmMonths) {

	/** Until the operator sets its own. */
	public static final StageRules DEFAULT = new StageRules("default-1", 3, 6, 90, 75, 6, 2);

}
