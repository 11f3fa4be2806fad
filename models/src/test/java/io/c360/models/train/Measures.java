package io.c360.models.train;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How well probabilities order what happened. */
final class Measures {

	private Measures() {
	}

	/** The area under the ROC curve; ties count half. */
	static double auc(List<Double> probabilities, List<Boolean> happened) {
		var order = ascending(probabilities);
		var sum = 0.0;
		for (var i = 0; i < order.size();) {
			var end = i;
			while (end < order.size() && probabilities.get(order.get(end)).equals(probabilities.get(order.get(i)))) {
				end++;
			}
			var rank = (i + 1 + end) / 2.0;
			for (; i < end; i++) {
				sum += happened.get(order.get(i)) ? rank : 0;
			}
		}
		double positive = happened.stream().filter(one -> one).count();
		var negative = happened.size() - positive;
		return (sum - positive * (positive + 1) / 2) / (positive * negative);
	}

	/**
	 * How much more often it happened in the tenth with the highest probabilities than in
	 * all.
	 */
	static double topDecileLift(List<Double> probabilities, List<Boolean> happened) {
		var order = ascending(probabilities);
		var top = order.subList(order.size() - order.size() / 10, order.size());
		var share = top.stream().filter(happened::get).count() / (double) top.size();
		return share * happened.size() / happened.stream().filter(one -> one).count();
	}

	private static List<Integer> ascending(List<Double> probabilities) {
		return IntStream.range(0, probabilities.size())
			.boxed()
			.sorted(Comparator.comparingDouble(probabilities::get))
			.toList();
	}

}
