package io.c360.customer.household;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Some people who live, or lived, together.
 *
 * @param members in the order of their ids; somebody is in it once
 * @param confidence the mean of its members'
 */
public record Household(Kind kind, List<Member> members, double confidence) {

	/** What these rules are called; it changes whenever they decide otherwise. */
	public static final String RULES = "household-1";

	public Household {
		members = members.stream().sorted(Comparator.comparing(Member::person)).toList();
	}

	/** What households made of the same people have in common. */
	public String key() {
		return this.members.stream()
			.map(member -> member.person() + (member.span().isOpen() ? "" : "@" + member.stay()))
			.collect(Collectors.joining("|"));
	}

	/** What sort of living together it is. */
	public enum Kind {

		/** Relatives or a couple, perhaps with somebody who lodges with them. */
		HOUSEHOLD,
		/** Unrelated people of an age who share a flat. */
		CO_TENANTS,
		/** A dormitory, a home, a barracks, an office: many unrelated people. */
		COLLECTIVE

	}

	/**
	 * That somebody belongs to it.
	 *
	 * @param person the customer's id
	 * @param stay which of the person's stays
	 * @param span since when, and until when where it is over
	 * @param roles what they are in it, the weightiest first
	 * @param confidence how probable it is, 0 to 1
	 * @param evidence what speaks for and against it, on average over the others; the
	 * parts add up to the score that the confidence is computed from
	 */
	public record Member(String person, int stay, Span span, List<Role> roles, double confidence,
			List<Evidence> evidence) {
	}

	/** What somebody is in a household. */
	public enum Role {

		/** Whom a source names so; else the payer; else the oldest. */
		HEAD,
		/** Pays the account or the plan that others use too. */
		PAYER,
		/** Has the main number of the family plan. */
		MAIN,
		/** Has a secondary number of the family plan. */
		SECONDARY,
		/** Lives there. */
		MEMBER

	}

}
