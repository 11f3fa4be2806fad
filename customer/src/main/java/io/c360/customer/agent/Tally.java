package io.c360.customer.agent;

/**
 * What came of the customers whom an agent called first.
 *
 * @param called customers called
 * @param intents of these, who said yes
 * @param activated of these, who use it now
 */
public record Tally(String agent, long called, long intents, long activated) {

	/** How often the agent is told yes. */
	public Share success() {
		return new Share(this.intents, this.called);
	}

}
