package io.c360.customer.agent;

import org.jspecify.annotations.Nullable;

/**
 * A share in a period beside the same in the period before, as the source tells success:
 * up by so many percent of what it was (G14).
 */
public record Change(Share before, Share now) {

	/** How {@link #rise} is computed. */
	public static final String FORMULA = "rise = (successes now ÷ cases now) ÷ (successes before ÷ cases before) − 1";

	/** 0.82 for up 82 %; null where nothing came off before. */
	public @Nullable Double rise() {
		return (this.before.successes() == 0) ? null : this.now.value() / this.before.value() - 1;
	}

	/** How much more often it comes off now, in points of 1. */
	public Difference difference() {
		return new Difference(this.now, this.before);
	}

}
