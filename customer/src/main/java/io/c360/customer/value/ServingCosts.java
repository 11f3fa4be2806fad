package io.c360.customer.value;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What things cost that no source states. The operator's finance department sets them;
 * the defaults are ours.
 *
 * @param contactByChannel fen for one contact on a channel
 * @param otherContact fen for a contact on any other channel
 * @param prepaidDirectPercent what services paid in advance cost us, in percent of what
 * was paid, since top-ups do not say
 */
public record ServingCosts(Map<String, Long> contactByChannel, long otherContact, int prepaidDirectPercent) {

	/** Placeholders until the operator sets its own. */
	public static final ServingCosts DEFAULT = new ServingCosts(Map.of("hotline", 600L, "store", 1500L, "till", 800L,
			"outbound-call", 800L, "app", 10L, "online-hall", 20L, "sms", 5L, "web-push", 2L, "weibo", 100L), 100, 40);

	public ServingCosts {
		contactByChannel = Map.copyOf(contactByChannel);
	}

	/** Fen for one contact. */
	long contact(@Nullable String channel) {
		return (channel != null) ? this.contactByChannel.getOrDefault(channel, this.otherContact) : this.otherContact;
	}

}
