package io.c360.api.decision;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;

/**
 * Names a decision: for whom, when, and for which channel. The text is opaque to
 * channels; nothing has to be stored to understand it again.
 */
public record DecisionId(CustomerId customer, Instant at, String channel) {

	private static final Pattern CHANNEL = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

	/**
	 * @throws CustomerProblem.Invalid when the channel is no channel
	 */
	public DecisionId {
		if (!CHANNEL.matcher(channel).matches()) {
			throw new CustomerProblem.Invalid("A channel is written in lower case, such as till or outbound-call");
		}
	}

	/**
	 * Reads what {@link #toString} wrote.
	 * @throws CustomerProblem.Invalid for anything else
	 */
	static DecisionId parse(String text) {
		try {
			var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 3);
			return new DecisionId(CustomerId.parse(plain[0]), Instant.ofEpochMilli(Long.parseLong(plain[1])), plain[2]);
		}
		catch (IllegalArgumentException | ArrayIndexOutOfBoundsException ex) {
			throw new CustomerProblem.Invalid("This is not the id of a decision");
		}
	}

	@Override
	public String toString() {
		var plain = this.customer + " " + this.at.toEpochMilli() + " " + this.channel;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

}
