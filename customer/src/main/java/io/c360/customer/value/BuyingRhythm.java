package io.c360.customer.value;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How customers without a contract buy and stop buying: the BG/NBD model of Fader, Hardie
 * and Lee. All times are in one unit, such as weeks.
 *
 * @param r shape of how often customers buy
 * @param alpha scale of how often customers buy
 * @param a how probable it is to stop after a purchase
 * @param b how probable it is to go on
 */
public record BuyingRhythm(double r, double alpha, double a, double b) {

	/**
	 * What is known of one customer.
	 *
	 * @param repeats purchases after the first
	 * @param last when the last was, counted from the first
	 * @param age how long ago the first was
	 */
	public record Purchases(int repeats, double last, double age) {
	}

	/** The parameters that make what was seen most probable. */
	public static BuyingRhythm fit(Collection<Purchases> customers) {
		var alike = customers.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		var seen = alike.keySet().toArray(Purchases[]::new);
		var counts = Arrays.stream(seen).mapToLong(purchases -> alike.getOrDefault(purchases, 0L)).toArray();
		var least = Simplex.least(logs -> {
			var model = of(logs);
			double sum = 0;
			for (int i = 0; i < seen.length; i++) {
				sum -= counts[i] * model.logLikelihood(seen[i]);
			}
			return Double.isFinite(sum) ? sum : Double.MAX_VALUE;
		}, new double[4]);
		return of(least);
	}

	private static BuyingRhythm of(double[] logs) {
		return new BuyingRhythm(Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]), Math.exp(logs[3]));
	}

	private double logLikelihood(Purchases seen) {
		var x = seen.repeats();
		var rate = Gammas.log(this.r + x) - Gammas.log(this.r) + this.r * Math.log(this.alpha);
		var stay = Gammas.log(this.a + this.b) + Gammas.log(this.b + x) - Gammas.log(this.b)
				- Gammas.log(this.a + this.b + x);
		var alive = -(this.r + x) * Math.log(this.alpha + seen.age());
		if (x == 0) {
			return rate + stay + alive;
		}
		var gone = Math.log(this.a) - Math.log(this.b + x - 1) - (this.r + x) * Math.log(this.alpha + seen.last());
		var larger = Math.max(alive, gone);
		return rate + stay + larger + Math.log(Math.exp(alive - larger) + Math.exp(gone - larger));
	}

	/** How probable it is that the customer still buys. */
	public double alive(Purchases seen) {
		if (seen.repeats() == 0) {
			return 1;
		}
		var odds = this.a / (this.b + seen.repeats() - 1)
				* Math.pow((this.alpha + seen.age()) / (this.alpha + seen.last()), this.r + seen.repeats());
		return 1 / (1 + odds);
	}

	/** How many purchases to expect within a time from now. */
	public double expected(Purchases seen, double within) {
		var x = seen.repeats();
		var z = within / (this.alpha + seen.age() + within);
		var series = Gammas.hypergeometric(this.r + x, this.b + x, this.a + this.b + x - 1, z);
		var ever = (this.a + this.b + x - 1) / (this.a - 1);
		var kept = Math.pow((this.alpha + seen.age()) / (this.alpha + seen.age() + within), this.r + x);
		return ever * (1 - kept * series) * alive(seen);
	}

}
