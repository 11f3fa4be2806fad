package io.c360.customer.decision;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a customer refused something, and until when it is therefore not proposed again.
 *
 * @param wholeGroup true when everything of the group that sells is closed with it
 * @param reason in the words of the rules, such as PRICE
 * @param until when it may be proposed again
 * @param early true when that is sooner than usual, since a contract ends
 * @param rule the row that says so
 * @param version of the table
 */
public record Bar(String action, String group, boolean wholeGroup, String reason, Instant refused, Instant until,
		boolean early, String rule, String version) {

	/** Actions that are not known belong to no group. */
	boolean concerns(Action asked) {
		return this.action.equals(asked.id()) || (this.wholeGroup && !this.group.isEmpty()
				&& this.group.equals(asked.group()) && asked.kind().isSelling());
	}

	boolean closesAt(Instant now) {
		return this.until.isAfter(now);
	}

	String because() {
		return "refused on " + LocalDate.ofInstant(this.refused, ContactHistory.ZONE) + ", reason " + this.reason + ", "
				+ (this.wholeGroup ? "the group" : "this one") + " until "
				+ LocalDate.ofInstant(this.until, ContactHistory.ZONE);
	}

	String opened() {
		return "refused on " + LocalDate.ofInstant(this.refused, ContactHistory.ZONE) + ", reason " + this.reason + "; "
				+ this.rule + " lets it be asked again: the contract ends soon";
	}

}
