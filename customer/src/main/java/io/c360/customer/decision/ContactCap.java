package io.c360.customer.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * How often at most something may happen within a rolling window.
 *
 * @param scope what is counted together
 * @param channel on which channel; {@code *} for all together
 * @param counted which answers count: PRESENTED counts every contact
 * @param most how often at most; 0 forbids another after the first
 */
public record ContactCap(String rule, String version, Scope scope, String channel, String counted, int most,
		Duration within) {

	/** What is counted together. */
	public enum Scope {

		/** One action. */
		ACTION,
		/** Actions of one group. */
		GROUP,
		/** Everything that the customer was asked. */
		CUSTOMER,
		/** Everything that anybody in the household was asked. */
		HOUSEHOLD

	}

	/** True when no more is allowed of an action. */
	boolean isReached(Action action, Collection<Contact> contacts, Instant now) {
		var since = now.minus(this.within);
		return contacts.stream()
			.filter(contact -> contact.at().isAfter(since) && counts(contact) && concerns(contact, action))
			.limit(Math.max(1, this.most))
			.count() >= Math.max(1, this.most);
	}

	private boolean counts(Contact contact) {
		return (this.channel.equals("*") || this.channel.equals(contact.channel()))
				&& (this.counted.equals("PRESENTED") || this.counted.equals(contact.answer().name()));
	}

	private boolean concerns(Contact contact, Action action) {
		return switch (this.scope) {
			case ACTION -> !contact.ofHousehold() && contact.action().equals(action.id());
			case GROUP -> !contact.ofHousehold() && contact.group().equals(action.group());
			case CUSTOMER -> !contact.ofHousehold();
			case HOUSEHOLD -> true;
		};
	}

}
