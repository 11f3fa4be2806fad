package io.c360.customer.campaign;

import io.c360.customer.CustomerId;
import io.c360.customer.score.ResponseScore;

/**
 * A customer in a frozen audience, as they were then.
 *
 * @param held true when they are left alone, to compare with
 */
public record AudienceMember(CustomerId customer, long revision, BundleType bundle, String tier, String tierRule,
		ResponseScore response, boolean held) {

	/** What the hash of an audience is made of. */
	public String line() {
		return this.customer + " " + this.revision + " " + this.bundle + " " + this.tier + " "
				+ Math.round(this.response.value() * 1_000_000) + " " + (this.held ? "held" : "reached");
	}

	/** Who, and at which revision: the rest is personal data. */
	@Override
	public String toString() {
		return this.customer + "@" + this.revision;
	}

}
