package io.c360.customer.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

	/**
	 * Of which actions no more is allowed after some contacts, and until when. Counted
	 * once, however many actions it is asked of.
	 */
	Function<Action, Optional<Instant>> reached(Collection<Contact> contacts, Instant now) {
		var since = now.minus(this.within);
		var times = contacts.stream()
			.filter(contact -> contact.at().isAfter(since) && counts(contact))
			.collect(Collectors.groupingBy(this::together, Collectors.mapping(Contact::at, Collectors.toList())));
		var full = new HashMap<String, Instant>();
		times.forEach((together, moments) -> opens(moments).ifPresent(opens -> full.put(together, opens)));
		return action -> Optional.ofNullable(full.get(together(action.id(), action.group())));
	}

	/** When the oldest of the last that are allowed falls out of the window. */
	private Optional<Instant> opens(List<Instant> moments) {
		return moments.stream()
			.sorted(Comparator.reverseOrder())
			.skip(Math.max(1, this.most) - 1)
			.findFirst()
			.map(moment -> moment.plus(this.within));
	}

	private String together(Contact contact) {
		return together(contact.action(), contact.group());
	}

	private String together(String action, String group) {
		return switch (this.scope) {
			case ACTION -> action;
			case GROUP -> group;
			case CUSTOMER, HOUSEHOLD -> "";
		};
	}

	private boolean counts(Contact contact) {
		return (this.scope == Scope.HOUSEHOLD || !contact.ofHousehold())
				&& (this.channel.equals("*") || this.channel.equals(contact.channel()))
				&& (this.counted.equals("PRESENTED") || this.counted.equals(contact.answer().name()));
	}

}
