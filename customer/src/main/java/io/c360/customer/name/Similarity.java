package io.c360.customer.name;

import java.util.Arrays;

/**
 * Edit distance and Jaro-Winkler on short strings, without garbage for the usual lengths.
 */
public final class Similarity {

	private static final int MAX = 48;

	private Similarity() {
	}

	/**
	 * True when one insertion, deletion, replacement or swap of neighbours makes them
	 * equal.
	 */
	public static boolean oneEdit(String a, String b) {
		var la = a.length();
		var lb = b.length();
		if (Math.abs(la - lb) > 1) {
			return false;
		}
		var start = 0;
		var shorter = Math.min(la, lb);
		while (start < shorter && a.charAt(start) == b.charAt(start)) {
			start++;
		}
		var endA = la - 1;
		var endB = lb - 1;
		while (endA >= start && endB >= start && a.charAt(endA) == b.charAt(endB)) {
			endA--;
			endB--;
		}
		var restA = endA - start + 1;
		var restB = endB - start + 1;
		if (restA <= 1 && restB <= 1) {
			return true;
		}
		return restA == 2 && restB == 2 && a.charAt(start) == b.charAt(endB) && a.charAt(endA) == b.charAt(start);
	}

	/**
	 * Levenshtein distance with swaps of neighbours, never more than {@code limit + 1}.
	 */
	public static int edits(String a, String b, int limit) {
		var la = a.length();
		var lb = b.length();
		if (Math.abs(la - lb) > limit) {
			return limit + 1;
		}
		var before = new int[lb + 1];
		var last = new int[lb + 1];
		var now = new int[lb + 1];
		for (int j = 0; j <= lb; j++) {
			last[j] = j;
		}
		for (int i = 1; i <= la; i++) {
			now[0] = i;
			var best = i;
			for (int j = 1; j <= lb; j++) {
				var cost = (a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1;
				var value = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + cost);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					value = Math.min(value, before[j - 2] + 1);
				}
				now[j] = value;
				best = Math.min(best, value);
			}
			if (best > limit) {
				return limit + 1;
			}
			var spare = before;
			before = last;
			last = now;
			now = spare;
		}
		return Math.min(last[lb], limit + 1);
	}

	/** Jaro-Winkler similarity between 0 and 1. */
	public static double jaroWinkler(String a, String b) {
		var la = Math.min(a.length(), MAX);
		var lb = Math.min(b.length(), MAX);
		if (la == 0 || lb == 0) {
			return 0;
		}
		var window = Math.max(0, Math.max(la, lb) / 2 - 1);
		long usedA = 0;
		long usedB = 0;
		var matches = 0;
		for (int i = 0; i < la; i++) {
			var to = Math.min(i + window + 1, lb);
			for (int j = Math.max(0, i - window); j < to; j++) {
				if ((usedB & (1L << j)) == 0 && a.charAt(i) == b.charAt(j)) {
					usedA |= 1L << i;
					usedB |= 1L << j;
					matches++;
					break;
				}
			}
		}
		if (matches == 0) {
			return 0;
		}
		var transposed = 0;
		for (int i = 0, j = 0; i < la; i++) {
			if ((usedA & (1L << i)) != 0) {
				while ((usedB & (1L << j)) == 0) {
					j++;
				}
				if (a.charAt(i) != b.charAt(j)) {
					transposed++;
				}
				j++;
			}
		}
		double m = matches;
		var jaro = (m / la + m / lb + (m - (transposed >> 1)) / m) / 3;
		var prefix = 0;
		while (prefix < Math.min(4, Math.min(la, lb)) && a.charAt(prefix) == b.charAt(prefix)) {
			prefix++;
		}
		return jaro + prefix * 0.1 * (1 - jaro);
	}

	/** The letters of a word in order, to see through swapped letters. */
	public static String sortedLetters(String word) {
		var letters = word.toCharArray();
		Arrays.sort(letters);
		return new String(letters);
	}

}
