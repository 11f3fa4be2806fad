package io.c360.customer.campaign;

import java.time.Instant;

import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A wave of a campaign: it reaches an audience that is chosen once and never changes.
 *
 * @param id source/key
 * @param product what a product offering is called that is taken up through it; null when
 * activations of leads are all that counts
 * @param rules the version of the table of target groups
 * @param looked how many customers were looked at so far
 * @param size how many are in the audience; final once it is frozen
 * @param held how many of these are left alone
 * @param hash of the frozen audience; null before
 */
public record Wave(String id, RecordId campaign, String name, Audience audience, @Nullable String product, String by,
		Instant plannedAt, @Nullable Instant frozenAt, @Nullable String rules, long looked, long size, long held,
		@Nullable String hash) {

	/** True once the audience never changes any more. */
	public boolean isFrozen() {
		return this.frozenAt != null;
	}

}
