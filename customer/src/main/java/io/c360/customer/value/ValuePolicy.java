package io.c360.customer.value;

/**
 * What the operator assumes when it values customers.
 *
 * @param horizonMonths how far ahead is looked
 * @param yearlyDiscount how much less a sum is worth a year later, such as 0.1
 * @param acquisitionCost fen that winning a customer costs
 * @param acquisitionToRetention how many times more it costs to win a customer than to
 * keep one (A06)
 * @param bandMonths how many months the band looks back
 * @param trendMonths how many months the trend looks back
 * @param winBackChance how probable it is that somebody who leaves comes back
 * @param badDebtAfterDays an unpaid bill is lost so many days after it was due
 * @param contracted who stays how long in a contract
 * @param free who stays how long without
 * @param rhythm how prepaid customers top up, in weeks
 */
public record ValuePolicy(String version, int horizonMonths, double yearlyDiscount, long acquisitionCost,
		int acquisitionToRetention, int bandMonths, int trendMonths, double winBackChance, int badDebtAfterDays,
		ValueBand.Edges bands, ServingCosts costs, Survival contracted, Survival free, BuyingRhythm rhythm) {

	/**
	 * Until the operator fits its own. The curves are those of the contracts of one year,
	 * and of those from month to month, that the demo ships.
	 */
	public static final ValuePolicy DEFAULT = new ValuePolicy("default-1", 36, 0.10, 20_000, 20, 6, 6, 0.05, 180,
			new ValueBand.Edges(9_000, 2_500), ServingCosts.DEFAULT,
			Survival.steps(new double[] { 1, 3, 6, 12, 18, 24, 36, 48, 60, 72 },
					new double[] { 1, 0.9986, 0.9973, 0.9908, 0.9863, 0.9783, 0.9593, 0.9165, 0.8318, 0.5681 }),
			Survival.steps(new double[] { 1, 3, 6, 12, 18, 24, 36, 48, 60, 72 },
					new double[] { 0.9019, 0.8417, 0.7858, 0.7031, 0.6357, 0.5859, 0.4911, 0.3973, 0.2972, 0.1290 }),
			new BuyingRhythm(1.2, 6.0, 0.6, 6.0));

	/**
	 * The same with other band edges.
	 * @param since what names the edges in the version
	 */
	public ValuePolicy with(ValueBand.Edges edges, String since) {
		return new ValuePolicy(this.version + "/" + since, this.horizonMonths, this.yearlyDiscount,
				this.acquisitionCost, this.acquisitionToRetention, this.bandMonths, this.trendMonths,
				this.winBackChance, this.badDebtAfterDays, edges, this.costs, this.contracted, this.free, this.rhythm);
	}

	/** How many fen may be spent to keep a customer (A06). */
	public long retentionBudget() {
		return this.acquisitionCost / this.acquisitionToRetention;
	}

	/** What a fen is worth so many months from now. */
	double worth(int months) {
		return Math.pow(1 + this.yearlyDiscount, -months / 12.0);
	}

}
