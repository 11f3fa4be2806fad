package io.c360.customer.lifecycle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Keeps a stage from flickering: between stages that one odd month could swap, the new
 * one must be seen for some months in a row.
 */
final class Confirmation {

	private static final Set<Stage> SOFT = EnumSet.of(Stage.GROWING, Stage.STABLE, Stage.DECLINING);

	private final int months;

	private Lifecycle.@Nullable Step current;

	private @Nullable Stage waiting;

	private @Nullable LocalDate waitingSince;

	Confirmation(int months) {
		this.months = months;
	}

	/** What counts, given what the day looks like. */
	Lifecycle.Step judge(StageOnDay looks, LocalDate day) {
		var step = new Lifecycle.Step(looks.stage(), day, looks.because());
		var before = this.current;
		if (before == null || looks.certain() || !SOFT.contains(before.stage()) || !SOFT.contains(looks.stage())
				|| before.stage() == looks.stage()) {
			return settle(step);
		}
		if (this.waiting != looks.stage()) {
			this.waiting = looks.stage();
			this.waitingSince = day;
		}
		var since = this.waitingSince;
		var confirmed = since != null && !since.plusMonths(this.months - 1L).isAfter(day);
		return confirmed ? settle(step) : before;
	}

	/**
	 * What it looks like while that does not count yet; null when it looks like what it
	 * is.
	 */
	Lifecycle.@Nullable Waiting waiting() {
		return (this.waiting != null && this.waitingSince != null)
				? new Lifecycle.Waiting(this.waiting, this.waitingSince, this.waitingSince.plusMonths(this.months - 1L))
				: null;
	}

	private Lifecycle.Step settle(Lifecycle.Step step) {
		this.current = step;
		this.waiting = null;
		this.waitingSince = null;
		return step;
	}

}
