package io.c360.customer.value;

import java.util.Arrays;

/**
 * How unevenly customers contribute. Shares are of what profitable customers bring.
 *
 * @param topShare what the best fifth brings
 * @param bottomLoss what the last three tenths lose of it; 0 when they bring something
 * @param gini 0 when all contribute alike; beyond 1 possible with losses
 * @param edges where the bands begin
 */
public record Concentration(int customers, long total, double topShare, double bottomLoss, double gini,
		ValueBand.Edges edges) {

	private static final double TOP = 0.2;

	private static final double BOTTOM = 0.3;

	/** The concentration of contributions of one customer each. */
	public static Concentration of(long[] contributions) {
		var sorted = contributions.clone();
		Arrays.sort(sorted);
		var n = sorted.length;
		if (n == 0) {
			return new Concentration(0, 0, 0, 0, 0, new ValueBand.Edges(0, 0));
		}
		var top = (int) Math.round(n * TOP);
		var bottom = (int) Math.round(n * BOTTOM);
		double gains = 0;
		double weighted = 0;
		for (int i = 0; i < n; i++) {
			gains += Math.max(0, sorted[i]);
			weighted += (i + 1.0) * sorted[i];
		}
		var total = Arrays.stream(sorted).sum();
		var topShare = (gains > 0) ? Arrays.stream(sorted, n - top, n).sum() / gains : 0;
		var last = Arrays.stream(sorted, 0, bottom).sum();
		var gini = (total != 0) ? 2 * weighted / (n * (double) total) - (n + 1.0) / n : 0;
		return new Concentration(n, total, topShare, (gains > 0) ? Math.max(0, -last / gains) : 0, gini,
				new ValueBand.Edges(sorted[Math.max(0, n - Math.max(1, top))], sorted[Math.min(bottom, n - 1)]));
	}

}
