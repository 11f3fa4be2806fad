package io.c360.customer.value;

import java.util.Collection;
import java.util.List;

/**
 * How much customers spend on a purchase: the Gamma-Gamma model of Fader and Hardie.
 *
 * @param p shape of one customer's purchases
 * @param q shape of how customers differ
 * @param v scale of how customers differ
 */
public record SpendPerPurchase(double p, double q, double v) {

	/** What one customer spent: on so many purchases so much in the mean. */
	public record Spend(int purchases, double mean) {
	}

	/** The parameters that make what was seen most probable. */
	public static SpendPerPurchase fit(Collection<Spend> customers) {
		var seen = List.copyOf(customers);
		var least = Simplex.least(logs -> {
			var model = of(logs);
			var sum = seen.stream().mapToDouble(spend -> -model.logLikelihood(spend)).sum();
			return Double.isFinite(sum) ? sum : Double.MAX_VALUE;
		}, new double[] { 1, 1, 1 });
		return of(least);
	}

	private static SpendPerPurchase of(double[] logs) {
		return new SpendPerPurchase(Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]));
	}

	private double logLikelihood(Spend spend) {
		var px = this.p * spend.purchases();
		return Gammas.log(px + this.q) - Gammas.log(px) - Gammas.log(this.q) + this.q * Math.log(this.v)
				+ (px - 1) * Math.log(spend.mean()) + px * Math.log(spend.purchases())
				- (px + this.q) * Math.log(spend.purchases() * spend.mean() + this.v);
	}

	/** What the next purchase will probably come to. */
	public double expected(Spend spend) {
		var px = this.p * spend.purchases();
		return this.p * (this.v + spend.purchases() * spend.mean()) / (px + this.q - 1);
	}

}
