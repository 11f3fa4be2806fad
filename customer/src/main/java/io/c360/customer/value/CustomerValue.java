package io.c360.customer.value;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a customer is worth at a moment.
 *
 * @param monthly mean margin of the last full months, in fen
 * @param stays how probable it is that the customer is still with us in a year
 * @param policy by which assumptions
 * @param monthlyOf over how many full months monthly is the mean
 * @param horizonMonths how far ahead the lifetime value looks
 */
public record CustomerValue(MarginSeries series, long monthly, ValueBand band, Trend trend, LifetimeValue lifetime,
		double stays, String policy, int monthlyOf, int horizonMonths, Instant asOf) {

	private static final int YEAR = 12;

	/** Values a customer. */
	public static CustomerValue of(ValueFacts facts, ValuePolicy policy, Instant asOf) {
		var today = LocalDate.ofInstant(asOf, MarginSeries.ZONE);
		var series = MarginSeries.of(facts.bills(), facts.topups(), facts.contacts(), facts.complaints(),
				policy.costs());
		var holding = Holding.of(facts.subscriptions(), today);
		var monthly = mean(series.before(today, policy.bandMonths()));
		var trend = series.trend(today, policy.trendMonths());
		var outlook = new Outlook(facts, series, holding, policy, today);
		return new CustomerValue(series, monthly, policy.bands().of(monthly), trend, outlook.lifetime(),
				outlook.stays(YEAR), policy.version(), policy.bandMonths(), policy.horizonMonths(), asOf);
	}

	private static long mean(List<MonthMargin> months) {
		return months.isEmpty() ? 0
				: Math.round(months.stream().mapToLong(MonthMargin::net).sum() / (double) months.size());
	}

}
