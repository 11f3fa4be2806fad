package io.c360.customer.value;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/** Finds where a function is least, by Nelder and Mead: a simplex that walks downhill. */
final class Simplex {

	private static final int STEPS = 5_000;

	private static final double TOLERANCE = 1e-13;

	private final ToDoubleFunction<double[]> function;

	private final Corner[] corners;

	private Simplex(ToDoubleFunction<double[]> function, double[] start, double edge) {
		this.function = function;
		this.corners = new Corner[start.length + 1];
		this.corners[0] = corner(start);
		for (int i = 0; i < start.length; i++) {
			var moved = start.clone();
			moved[i] += edge;
			this.corners[i + 1] = corner(moved);
		}
	}

	/** Where the function is least near the start; begins anew once, not to get stuck. */
	static double[] least(ToDoubleFunction<double[]> function, double[] start) {
		var first = new Simplex(function, start, 0.5).walk();
		return new Simplex(function, first, 0.1).walk();
	}

	private double[] walk() {
		var n = this.corners.length - 1;
		for (int step = 0; step < STEPS; step++) {
			Arrays.sort(this.corners, Comparator.comparingDouble(Corner::value));
			var best = this.corners[0];
			var worst = this.corners[n];
			if (worst.value - best.value < TOLERANCE * (Math.abs(best.value) + TOLERANCE)) {
				break;
			}
			var reflected = along(worst, -1);
			if (reflected.value < best.value) {
				var expanded = along(worst, -2);
				this.corners[n] = (expanded.value < reflected.value) ? expanded : reflected;
			}
			else if (reflected.value < this.corners[n - 1].value) {
				this.corners[n] = reflected;
			}
			else {
				var contracted = along((reflected.value < worst.value) ? reflected : worst, 0.5);
				if (contracted.value < Math.min(reflected.value, worst.value)) {
					this.corners[n] = contracted;
				}
				else {
					shrink(best);
				}
			}
		}
		return this.corners[0].at;
	}

	/** A point on the line from the middle of the others to a corner. */
	private Corner along(Corner towards, double factor) {
		var n = this.corners.length - 1;
		var at = new double[n];
		for (int i = 0; i < n; i++) {
			double middle = 0;
			for (int c = 0; c < n; c++) {
				middle += this.corners[c].at[i] / n;
			}
			at[i] = middle + factor * (towards.at[i] - middle);
		}
		return corner(at);
	}

	private void shrink(Corner best) {
		for (int c = 1; c < this.corners.length; c++) {
			var at = this.corners[c].at.clone();
			for (int i = 0; i < at.length; i++) {
				at[i] = best.at[i] + 0.5 * (at[i] - best.at[i]);
			}
			this.corners[c] = corner(at);
		}
	}

	private Corner corner(double[] at) {
		return new Corner(at, this.function.applyAsDouble(at));
	}

	private static final class Corner {

		private final double[] at;

		private final double value;

		Corner(double[] at, double value) {
			this.at = at;
			this.value = value;
		}

		double value() {
			return this.value;
		}

	}

}
