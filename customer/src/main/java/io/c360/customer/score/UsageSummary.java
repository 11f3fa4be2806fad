package io.c360.customer.score;

/**
 * How a customer used the network over the last three months.
 *
 * @param callers how many numbers called in
 * @param calledMinutes of calls taken, not roaming
 * @param longDistanceMinutes of calls made to other provinces; usage does not say, so
 * this is 0 until a source does
 * @param calls made and taken
 * @param dataMegabytes sent and received
 */
public record UsageSummary(long callers, double calledMinutes, double longDistanceMinutes, long calls, long mms,
		long dataSessions, double dataMegabytes) {

	/** Nothing is known. */
	public static final UsageSummary NONE = new UsageSummary(0, 0, 0, 0, 0, 0, 0);

	/** False when there was no use at all, which sources that send none look like too. */
	public boolean isKnown() {
		return this.calls > 0 || this.mms > 0 || this.dataSessions > 0;
	}

}
