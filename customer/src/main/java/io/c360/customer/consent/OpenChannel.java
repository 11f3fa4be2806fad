package io.c360.customer.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a channel may be used for a purpose: where we begin, the customer must have
 * agreed; where the customer comes to us, they must not have refused.
 */
public final class OpenChannel {

	private static final Set<String> WE_BEGIN = Set.of("outbound-call", "sms", "web-push", "weibo");

	private OpenChannel() {
	}

	/** True where we begin; on all other channels the customer does. */
	public static boolean weBegin(String channel) {
		return WE_BEGIN.contains(channel);
	}

	/** Why a channel may not be used; empty when it may. */
	public static Optional<ContactPermission.Reason> closed(Collection<Consent> said, String purpose, String channel,
			Instant now) {
		var permission = ContactPermission.of(said, purpose, channel, now);
		var open = permission.allowed()
				|| (!weBegin(channel) && permission.reason() == ContactPermission.Reason.NOT_ASKED);
		return open ? Optional.empty() : Optional.of(permission.reason());
	}

}
