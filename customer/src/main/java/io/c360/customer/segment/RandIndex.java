package io.c360.customer.segment;

/**
 * How alike two groupings of the same customers are, by the adjusted Rand index (Hubert
 * and Arabie 1985): 1 for the same, 0 for what chance alone gives.
 */
public final class RandIndex {

	private RandIndex() {
	}

	/** Compares groups by number: the numbers themselves mean nothing. */
	public static double adjusted(int[] one, int[] other) {
		if (one.length != other.length) {
			throw new IllegalArgumentException("Both must group the same customers");
		}
		var rows = most(one) + 1;
		var columns = most(other) + 1;
		var cells = new long[rows][columns];
		var byRow = new long[rows];
		var byColumn = new long[columns];
		for (int i = 0; i < one.length; i++) {
			cells[one[i]][other[i]]++;
			byRow[one[i]]++;
			byColumn[other[i]]++;
		}
		double together = 0;
		for (var row : cells) {
			together += pairs(row);
		}
		var expected = pairs(byRow) * pairs(byColumn) / pairs(one.length);
		var most = (pairs(byRow) + pairs(byColumn)) / 2;
		return (most == expected) ? 1 : (together - expected) / (most - expected);
	}

	private static int most(int[] groups) {
		return java.util.Arrays.stream(groups).max().orElse(0);
	}

	private static double pairs(long... sizes) {
		return java.util.Arrays.stream(sizes).mapToDouble(size -> size * (size - 1.0) / 2).sum();
	}

}
