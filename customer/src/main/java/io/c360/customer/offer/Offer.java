package io.c360.customer.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One line of the operator's policy, with amounts in fen. What the source leaves open is
 * null and stays so.
 *
 * @param product what is sold, such as a handset
 * @param form how: NAKED without a contract, CONTRACT with one
 * @param classes for which classes of customer; ALL for everybody
 * @param phone price of the handset
 * @param prepaid what is paid in advance
 * @param plan monthly fee
 * @param subsidy what is let off the handset
 * @param minimum what has to be spent each month
 * @param months for how long
 * @param credit what is given back
 * @param quantity what buying many brings; null for nothing
 * @param requires what the customer must have; null for nothing
 * @param newSim whether a new SIM card is needed; null when the source does not say
 * @param unclear what the owner of the offer has to explain; null when all is clear
 * @param visibleFrom from when people at the desk can read it, before it starts
 * @param terms the terms in the words of the source
 */
public record Offer(String id, List<String> channels, String product, String form, Set<String> classes,
		@Nullable Long phone, @Nullable Long prepaid, @Nullable Long plan, @Nullable Long subsidy,
		@Nullable Long minimum, @Nullable Integer months, @Nullable Credit credit, @Nullable Quantity quantity,
		@Nullable String requires, @Nullable Boolean newSim, @Nullable String unclear, @Nullable LocalDate visibleFrom,
		@Nullable LocalDate from, @Nullable LocalDate until, String terms) {

	public Offer {
		channels = List.copyOf(channels);
		classes = Set.copyOf(classes);
	}

	/** That buying some brings something. */
	public record Quantity(int buy, int free, @Nullable Long lowerMinimum) {
	}

	/** What the customer promises to spend in all; null without a minimum and a term. */
	public @Nullable Long commitment() {
		return (this.minimum != null && this.months != null) ? (Long) (this.minimum * this.months) : null;
	}

	/** What is to be paid on the first day; null when the price is not known. */
	public @Nullable Long upFront() {
		return (this.phone != null) ? (Long) (this.phone + ((this.prepaid != null) ? this.prepaid : 0L)) : null;
	}

	/** True from the day on which people at the desk may read it. */
	public boolean isVisibleOn(LocalDate day) {
		return (this.visibleFrom == null || !day.isBefore(this.visibleFrom))
				&& (this.until == null || !day.isAfter(this.until));
	}

	/** True on the days on which it can be bought. */
	public boolean runsOn(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && (this.until == null || !day.isAfter(this.until));
	}

	@Override
	public String toString() {
		return this.id;
	}

}
