package io.c360.customer.erasure;

import java.time.Instant;
import java.util.SortedMap;

/**
 * What was removed of a customer.
 *
 * @param by the id in the realm of whoever did it
 * @param removed how many of each kind of thing
 * @param marks how many salted hashes keep the customer from coming back
 * @param signature the keyed hash of the rest
 */
public record ErasureReceipt(String id, String customer, Instant at, String by, String reason,
		SortedMap<String, Long> removed, long marks, String signature) {

	/** What is signed. */
	public String text() {
		return String.join("\u001f", this.id, this.customer, this.at.toString(), this.by, this.reason,
				this.removed.toString(), Long.toString(this.marks));
	}

	/** The same, signed. */
	public ErasureReceipt signed(String by) {
		return new ErasureReceipt(this.id, this.customer, this.at, this.by, this.reason, this.removed, this.marks, by);
	}

	/** The id only. */
	@Override
	public String toString() {
		return "erasure " + this.id;
	}

}
