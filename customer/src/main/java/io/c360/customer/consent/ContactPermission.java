package io.c360.customer.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Whether a customer may be contacted for a purpose on a channel, and why.
 *
 * @param because what they said last about it; null when they never said anything
 */
public record ContactPermission(boolean allowed, Reason reason, @Nullable Consent because) {

	/** For these a contact needs no consent: the customer asked for the service. */
	private static final Set<String> OWED = Set.of("service", "complaint");

	/** Why it is so. */
	public enum Reason {

		/** They agreed. */
		GRANTED,
		/** They did not agree. */
		REFUSED,
		/** They agreed once, and took it back. */
		WITHDRAWN,
		/** They agreed for a time that is over. */
		EXPIRED,
		/** They never said, and without a word there is no consent. */
		NOT_ASKED,
		/** What they ordered or complained about needs it, and they never refused. */
		OWED

	}

	/**
	 * Judges by the last word about that purpose and channel. A word about one purpose or
	 * channel goes before a word about all that is no newer; a general refusal that is
	 * newer ends earlier consents.
	 * @param said everything the customer ever said, in any order
	 */
	public static ContactPermission of(Collection<Consent> said, String purpose, String channel, Instant now) {
		var last = said.stream()
			.filter(consent -> !consent.at().isAfter(now))
			.filter(consent -> consent.purpose().equals(purpose) || consent.purpose().equals(Consent.ALL))
			.filter(consent -> consent.channel() == null || consent.channel().equals(channel))
			.max(Comparator.comparing(Consent::at)
				.thenComparing(consent -> !consent.purpose().equals(Consent.ALL))
				.thenComparing(consent -> consent.channel() != null)
				.thenComparing(consent -> consent.decision() != ConsentDecision.GRANTED)
				.thenComparing(Consent::id));
		if (last.isEmpty()) {
			return OWED.contains(purpose) ? new ContactPermission(true, Reason.OWED, null)
					: new ContactPermission(false, Reason.NOT_ASKED, null);
		}
		return of(last.get(), now);
	}

	private static ContactPermission of(Consent last, Instant now) {
		return switch (last.decision()) {
			case GRANTED -> {
				var over = last.until() != null && !last.until().isAfter(now);
				yield new ContactPermission(!over, over ? Reason.EXPIRED : Reason.GRANTED, last);
			}
			case REFUSED -> new ContactPermission(false, Reason.REFUSED, last);
			case WITHDRAWN -> new ContactPermission(false, Reason.WITHDRAWN, last);
		};
	}

	/** Whether, and why: nothing of the person. */
	@Override
	public String toString() {
		return this.allowed + " " + this.reason;
	}

}
