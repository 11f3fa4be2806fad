package io.c360.customer.complaint;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a case in which nothing changed: who had it, and how it stood. The
 * holdings of a case follow each other without a gap.
 *
 * @param step what was to be done
 * @param pausedFor why work stopped, while it did
 * @param until null while it lasts
 * @param touched when somebody first did something in it; null when nobody did
 */
public record Holding(String department, String person, @Nullable String step, ComplaintStatus status,
		@Nullable String pausedFor, Instant from, @Nullable Instant until, @Nullable Instant touched) {

	/** Its end, or now while it lasts. */
	public Instant end(Instant now) {
		if (this.until != null) {
			return this.until;
		}
		return now.isAfter(this.from) ? now : this.from;
	}

	/** How long it was, or has been until now. */
	public Duration length(Instant now) {
		return Duration.between(this.from, end(now));
	}

	/** How long nobody did anything although work was due. */
	public Duration idle(Instant now) {
		if (this.status != ComplaintStatus.OPEN) {
			return Duration.ZERO;
		}
		return Duration.between(this.from, (this.touched != null) ? this.touched : end(now));
	}

	Holding endsAt(Instant moment) {
		return new Holding(this.department, this.person, this.step, this.status, this.pausedFor, this.from, moment,
				this.touched);
	}

	Holding touchedAt(Instant moment) {
		return (this.touched != null) ? this : new Holding(this.department, this.person, this.step, this.status,
				this.pausedFor, this.from, this.until, moment);
	}

}
