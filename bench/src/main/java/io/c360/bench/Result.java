package io.c360.bench;

import java.util.Locale;

/**
 * One line of the results: what was measured, what came out, against what.
 *
 * @param cost CPU time or memory, by process
 * @param bar what is promised or asked, and whether it was reached
 */
record Result(String what, String median, String range, String cost, String bar) {

	/** A line about numbers that were measured several times. */
	static Result of(String what, Sample sample, String unit) {
		var range = (sample.size() == 1) ? "once"
				: number(sample.min()) + "–" + number(sample.max()) + ", " + sample.size() + " times";
		return new Result(what, number(sample.median()) + " " + unit, range, "", "");
	}

	/** A line about something that is what it is, without repetitions. */
	static Result of(String what, String value) {
		return new Result(what, value, "once", "", "");
	}

	/** A line about the time of single requests, in milliseconds. */
	static Result ofLatency(String what, Sample millis) {
		return new Result(what,
				"p50 %s, p95 %s, p99 %s ms".formatted(number(millis.median()), number(millis.percentile(95)),
						number(millis.percentile(99))),
				number(millis.min()) + "–" + number(millis.max()) + ", " + millis.size() + " times", "", "");
	}

	Result costing(String use) {
		return new Result(this.what, this.median, this.range, use, this.bar);
	}

	Result atLeast(double bar, double reached, String unit) {
		return against("≥ " + number(bar) + " " + unit, reached >= bar);
	}

	Result atMost(double bar, double reached, String unit) {
		return against("≤ " + number(bar) + " " + unit, reached <= bar);
	}

	/** Compares with the least that the work could cost. */
	Result comparedWith(String baseline) {
		return new Result(this.what, this.median, this.range, this.cost, baseline);
	}

	private Result against(String bar, boolean reached) {
		var verdict = bar + (reached ? ": yes" : ": **no**");
		return new Result(this.what, this.median, this.range, this.cost,
				this.bar.isEmpty() ? verdict : this.bar + "; " + verdict);
	}

	/** The line as a row of a Markdown table. */
	String row() {
		return "| " + String.join(" | ", this.what, this.median, this.range, this.cost, this.bar) + " |";
	}

	/** Three significant digits or more, with separators, so that tables can be read. */
	static String number(double value) {
		var size = Math.abs(value);
		var format = (size >= 100 || size == Math.rint(size)) ? "%,.0f"
				: (size >= 10) ? "%.1f" : (size >= 1) ? "%.2f" : "%.3f";
		return String.format(Locale.ROOT, format, value);
	}

}
