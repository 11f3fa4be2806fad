package io.c360.customer.household;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time.
 *
 * @param from null when nobody knows since when
 * @param to null while it lasts
 */
public record Span(@Nullable Instant from, @Nullable Instant to) {

	/** Since ever, and it lasts. */
	public static final Span ALWAYS = new Span(null, null);

	/** True while it lasts. */
	public boolean isOpen() {
		return this.to == null;
	}

	/** True when there is a time that belongs to both. */
	public boolean meets(Span other) {
		return before(this.from, other.to) && before(other.from, this.to);
	}

	private static boolean before(@Nullable Instant from, @Nullable Instant to) {
		return from == null || to == null || from.isBefore(to);
	}

	/** The time that belongs to both, if they meet. */
	Span and(Span other) {
		var start = (this.from == null) ? other.from
				: (other.from == null || this.from.isAfter(other.from)) ? this.from : other.from;
		var end = (this.to == null) ? other.to : (other.to == null || this.to.isBefore(other.to)) ? this.to : other.to;
		return new Span(start, end);
	}

	/** From the first start that is known to the last end. */
	Span or(Span other) {
		var start = (this.from == null) ? other.from
				: (other.from == null || this.from.isBefore(other.from)) ? this.from : other.from;
		var end = (this.to == null || other.to == null) ? null : this.to.isAfter(other.to) ? this.to : other.to;
		return new Span(start, end);
	}

}
