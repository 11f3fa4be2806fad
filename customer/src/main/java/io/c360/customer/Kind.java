package io.c360.customer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The kinds of record that contact points and back-office systems send: one contract
 * each.
 */
public enum Kind {

	/** A person or an organisation as one source knows it. */
	PARTY(true),
	/** A product that somebody holds. */
	SUBSCRIPTION(true),
	/** A contact on any channel. */
	INTERACTION(false),
	/** A complaint as it stands. */
	COMPLAINT(true),
	/** Something that happened to a complaint. */
	COMPLAINT_EVENT(false),
	/**
	 * Membership of a household, an enterprise group, a short-number network or a family
	 * plan.
	 */
	LINK(true),
	/** A bill. */
	BILL(false),
	/** Money paid in advance. */
	TOPUP(false),
	/** A call, a message or a data session. */
	USAGE(false),
	/** A campaign of the marketing department. */
	CAMPAIGN(true),
	/** What a customer answered to an action of a campaign. */
	OUTCOME(false),
	/** Something that happened to a customer whom a campaign follows up. */
	LEAD_EVENT(false),
	/** Something that happened to a claim of a flash sale. */
	CLAIM_EVENT(false),
	/** What a customer said about being contacted. */
	CONSENT(false),
	/** What a customer said that they like. */
	PREFERENCE(false),
	/** An entry of a ledger of loyalty points. */
	POINTS(false);

	private final boolean versioned;

	Kind(boolean versioned) {
		this.versioned = versioned;
	}

	/**
	 * True when a later version replaces an earlier one; false for an event, which never
	 * changes.
	 */
	public boolean isVersioned() {
		return this.versioned;
	}

	/**
	 * Reads the name that contracts, addresses and topics use, such as {@code party}.
	 * @throws CustomerProblem.Invalid for any other word
	 */
	public static Kind parse(String word) {
		return Arrays.stream(values())
			.filter(kind -> kind.toString().equals(word))
			.findFirst()
			.orElseThrow(() -> new CustomerProblem.Invalid("There is no such kind of record; use one of " + words()));
	}

	private static String words() {
		return List.of(values()).stream().map(Kind::toString).collect(Collectors.joining(", "));
	}

	@Override
	public String toString() {
		return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

}
