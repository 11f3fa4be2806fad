package io.c360.customer.winback;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

import io.c360.customer.consent.Consent;
import io.c360.customer.consent.ContactPermission;

/**
 * Who may be called: those who stayed, to be asked to invite somebody, and those who
 * left.
 */
public final class Inviter {

	private static final Set<String> PURPOSES = Set.of("sales", "win-back", "referral");

	/** An agent would call them. */
	private static final String CHANNEL = "outbound-call";

	private Inviter() {
	}

	/**
	 * True when their last word about being called is no. Who was never asked may be
	 * asked by their own account manager; who said no is not even named.
	 */
	public static boolean optedOut(Collection<Consent> said, Instant now) {
		return PURPOSES.stream()
			.map(purpose -> ContactPermission.of(said, purpose, CHANNEL, now).reason())
			.anyMatch(reason -> reason == ContactPermission.Reason.REFUSED
					|| reason == ContactPermission.Reason.WITHDRAWN);
	}

	/** True when somebody who left agreed to be called in order to win them back. */
	public static boolean mayBeWonBack(Collection<Consent> said, Instant now) {
		return ContactPermission.of(said, "win-back", CHANNEL, now).allowed();
	}

}
