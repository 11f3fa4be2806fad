package io.c360.customer.agent;

import java.util.Map;

/**
 * What customers were shown on a channel in a period, and what they answered.
 *
 * @param said how often what was said: outcomes in a word, what happened to leads after
 * {@code lead}
 */
public record ChannelTally(String channel, Map<String, Long> said) {

	public ChannelTally {
		said = Map.copyOf(said);
	}

	/** What was shown, and not answered then and there. */
	public long presented() {
		return times("presented");
	}

	/** Who said yes, to what was shown or on the phone. */
	public long accepted() {
		return times("accepted") + times("lead intent");
	}

	/** Who said no. */
	public long refused() {
		return times("refused") + times("lead refused");
	}

	/** Who said not now, or could not be reached on the phone. */
	public long later() {
		return times("later") + times("lead called");
	}

	/** How often the answer is yes. */
	public Share success() {
		return new Share(accepted(), accepted() + refused() + later());
	}

	private long times(String word) {
		return this.said.getOrDefault(word, 0L);
	}

}
