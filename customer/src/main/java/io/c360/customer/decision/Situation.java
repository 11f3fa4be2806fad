package io.c360.customer.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.c360.customer.CustomerId;

/**
 * Everything a decision needs to know of a customer at one revision.
 *
 * @param suppressions what rules forbid
 * @param caps how often they may be contacted
 * @param contacts what they and their household were shown before
 * @param bars what they refused before, and until when that closes it
 * @param closed channels on which they must not be contacted, with the reason
 */
public record Situation(CustomerId customer, long revision, Traits traits, List<Suppression> suppressions,
		List<ContactCap> caps, List<Contact> contacts, List<Bar> bars, Map<String, String> closed,
		Set<String> activeChannels) {

	public Situation {
		suppressions = List.copyOf(suppressions);
		caps = List.copyOf(caps);
		contacts = List.copyOf(contacts);
		bars = List.copyOf(bars);
		closed = Map.copyOf(closed);
		activeChannels = Set.copyOf(activeChannels);
	}

	/** Who, and at which revision: the rest is personal data. */
	@Override
	public String toString() {
		return this.customer + "@" + this.revision;
	}

}
