package io.c360.customer.value;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How many stay how long, by Kaplan and Meier: a step function that counts those who are
 * still with us for as long as they have been.
 */
public final class Survival {

	/** Nobody ever leaves: what is assumed where nothing was observed. */
	public static final Survival CERTAIN = new Survival(new double[0], new double[0], 0);

	private final double[] times;

	private final double[] alive;

	private final double observedUntil;

	private Survival(double[] times, double[] alive, double observedUntil) {
		this.times = times;
		this.alive = alive;
		this.observedUntil = observedUntil;
	}

	/**
	 * How long one customer was seen.
	 *
	 * @param months for how long
	 * @param left true when they left then; false when they had not yet
	 */
	public record Stay(double months, boolean left) {
	}

	/** The curve of what was observed. */
	public static Survival of(Collection<Stay> stays) {
		var at = new TreeMap<Double, int[]>();
		for (var stay : stays) {
			var counts = at.computeIfAbsent(stay.months(), time -> new int[2]);
			counts[0]++;
			counts[1] += stay.left() ? 1 : 0;
		}
		var times = new double[at.size()];
		var alive = new double[at.size()];
		int steps = 0;
		long atRisk = stays.size();
		double share = 1;
		for (var entry : at.entrySet()) {
			var left = entry.getValue()[1];
			if (left > 0) {
				share *= 1 - left / (double) atRisk;
				times[steps] = entry.getKey();
				alive[steps++] = share;
			}
			atRisk -= entry.getValue()[0];
		}
		return new Survival(Arrays.copyOf(times, steps), Arrays.copyOf(alive, steps), at.isEmpty() ? 0 : at.lastKey());
	}

	/** A curve that steps down at the given months. */
	public static Survival steps(double[] months, double[] alive) {
		return new Survival(months.clone(), alive.clone(), (months.length > 0) ? months[months.length - 1] : 0);
	}

	/** The share that stays longer than so many months. */
	public double at(double months) {
		var found = Arrays.binarySearch(this.times, months);
		var step = (found >= 0) ? found : -found - 2;
		return (step < 0) ? 1 : this.alive[step];
	}

	/**
	 * The share of those who have stayed so long that stays so much longer. Beyond what
	 * was observed, people leave at the pace of the whole curve.
	 */
	public double given(double stayed, double longer) {
		var from = beyond(stayed);
		return (from > 0) ? beyond(stayed + longer) / from : 0;
	}

	/** The mean stay within so many months. */
	public double restrictedMean(double months) {
		double area = 0;
		double before = 0;
		double level = 1;
		for (int i = 0; i < this.times.length && this.times[i] < months; i++) {
			area += level * (this.times[i] - before);
			before = this.times[i];
			level = this.alive[i];
		}
		return area + level * (months - before);
	}

	/**
	 * The mean number of months that are stayed to their end, within so many: those who
	 * leave in a month do not count it.
	 */
	public double fullMonths(int months) {
		return IntStream.rangeClosed(1, months).mapToDouble(this::at).sum();
	}

	private double beyond(double months) {
		if (this.times.length == 0 || months <= this.observedUntil || this.observedUntil <= 0) {
			return at(months);
		}
		var last = this.alive[this.alive.length - 1];
		var pace = (last > 0) ? Math.log(last) / this.observedUntil : -1;
		return last * Math.exp(pace * (months - this.observedUntil));
	}

}
