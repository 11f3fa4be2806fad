package io.c360.customer.campaign;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.score.ResponseScore;
import org.jspecify.annotations.Nullable;

/**
 * A customer at one revision, looked at for an audience.
 *
 * @param record a record of theirs, on which the membership hangs
 * @param tier the target group
 * @param tierRule the row that says so
 * @param permitted true when they agreed to be contacted
 */
public record Candidate(CustomerId customer, long revision, RecordId record, @Nullable String city, BundleType bundle,
		String tier, String tierRule, ResponseScore response, boolean permitted) {

	/** Who, and at which revision: the rest is personal data. */
	@Override
	public String toString() {
		return this.customer + "@" + this.revision;
	}

}
