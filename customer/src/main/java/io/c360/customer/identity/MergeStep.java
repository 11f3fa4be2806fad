package io.c360.customer.identity;

import io.c360.customer.RecordId;

/**
 * One step on the way from records to a customer.
 *
 * @param left smallest record of the larger or older side
 * @param right smallest record of the other side
 * @param bits mean evidence between the two sides; 0 for an assertion
 */
public record MergeStep(RecordId left, int leftSize, RecordId right, int rightSize, double bits, Cause cause) {

	/** Why two sides became one. */
	public enum Cause {

		ASSERTED, MATCHED, ATTACHED

	}

}
