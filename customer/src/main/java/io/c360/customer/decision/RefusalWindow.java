package io.c360.customer.decision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * For how long a refusal closes what was refused.
 *
 * @param reason why it was refused, in the words of the rules
 * @param wholeGroup true when everything of its group that sells is closed with it
 * @param within for how long
 * @param last how long before a contract ends it may be proposed again nevertheless; zero
 * for never
 * @param pause how long even then nothing is said after the refusal
 */
public record RefusalWindow(String rule, String version, String reason, boolean wholeGroup, Duration within,
		Duration last, Duration pause) {

	/** What one refusal closes, and until when. */
	public Bar bar(Contact refused, @Nullable LocalDate contractEnds) {
		var usual = refused.at().plus(this.within);
		var until = usual;
		if (contractEnds != null && !this.last.isZero()) {
			until = earlier(usual, later(lastDays(contractEnds), refused.at().plus(this.pause)));
		}
		return new Bar(refused.action(), refused.group(), this.wholeGroup, this.reason, refused.at(), until,
				until.isBefore(usual), this.rule, this.version);
	}

	private Instant lastDays(LocalDate contractEnds) {
		return contractEnds.minusDays(this.last.toDays()).atStartOfDay(ContactHistory.ZONE).toInstant();
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
