package io.c360.customer.complaint;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a customer was billed month by month, discounts taken off: what they are worth to
 * us now, and where that goes.
 */
public record MonthlyBills(Map<Integer, Long> fenByMonth) {

	/** How many months back they are looked at. */
	public static final int MONTHS = 6;

	/** A change by less than this share of the mean a month is none. */
	private static final double NOTICEABLE = 0.03;

	/**
	 * Amounts by month.
	 * @param fenByMonth year times twelve plus month, January being 0
	 */
	public MonthlyBills {
		fenByMonth = Map.copyOf(fenByMonth);
	}

	/** The bill of the latest month, in fen; 0 without a bill. */
	public long latest() {
		return this.fenByMonth.isEmpty() ? 0 : new TreeMap<>(this.fenByMonth).lastEntry().getValue();
	}

	/**
	 * By how much the bill changes a month, by least squares; 0 with fewer than two
	 * months.
	 */
	public double slope() {
		var n = this.fenByMonth.size();
		if (n < 2) {
			return 0;
		}
		var meanX = this.fenByMonth.keySet().stream().mapToDouble(Integer::doubleValue).average().orElse(0);
		var meanY = mean();
		var above = 0.0;
		var below = 0.0;
		for (var month : this.fenByMonth.entrySet()) {
			above += (month.getKey() - meanX) * (month.getValue() - meanY);
			below += (month.getKey() - meanX) * (month.getKey() - meanX);
		}
		return above / below;
	}

	/** Where it goes. */
	public Trend trend() {
		var slope = slope();
		if (Math.abs(slope) <= NOTICEABLE * Math.abs(mean())) {
			return Trend.FLAT;
		}
		return (slope > 0) ? Trend.UP : Trend.DOWN;
	}

	private double mean() {
		return this.fenByMonth.values().stream().mapToDouble(Long::doubleValue).average().orElse(0);
	}

	/** Where something goes. */
	public enum Trend {

		/** More every month. */
		UP,
		/** About the same. */
		FLAT,
		/** Less every month. */
		DOWN

	}

}
