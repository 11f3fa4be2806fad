package io.c360.customer.decision;

import io.c360.customer.CustomerId;

/**
 * Customers whom nobody tries to sell anything, to see what selling brings. Who is in it
 * stays in it: it follows from the id alone.
 *
 * @param name of the experiment; another name draws another group
 * @param perMille how many of a thousand
 */
public record ControlGroup(String name, int perMille) {

	/** Nobody. */
	public static final ControlGroup NOBODY = new ControlGroup("none", 0);

	/** True when a customer is in it. */
	public boolean holds(CustomerId customer) {
		return this.perMille > 0 && Long.remainderUnsigned(mix(customer), 1000) < this.perMille;
	}

	private long mix(CustomerId customer) {
		long hash = customer.value().getMostSignificantBits() * 0x9E3779B97F4A7C15L
				^ Long.rotateLeft(customer.value().getLeastSignificantBits(), 31) ^ this.name.hashCode();
		hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
		hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
		return (hash ^ (hash >>> 31)) >>> 1;
	}

}
