package io.c360.customer.usage;

/**
 * What a month's use of the network came to.
 *
 * @param month such as 2026-02
 * @param calls how many calls, in and out
 * @param callSeconds how long they were
 * @param messages how many short and multimedia messages
 * @param dataBytes how much data
 */
public record UsageMonth(String month, long calls, long callSeconds, long messages, long dataBytes) {

	/** The month only: the rest is about a person. */
	@Override
	public String toString() {
		return this.month;
	}

}
