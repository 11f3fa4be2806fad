package io.c360.customer.identity;

import io.c360.customer.RecordId;
import io.c360.customer.name.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A source record made ready for comparison by one model: normalised, junk removed, with
 * its candidate keys. Immutable.
 */
public final class IdentityRecord {

	static final String[] NOTHING = new String[0];

	private final RecordId id;

	private final PersonName[] names;

	private final int[] births;

	private final Place[] places;

	private final @Nullable String[][] values;

	private long[] keys = new long[0];

	IdentityRecord(RecordId id, PersonName[] names, int[] births, Place[] places, @Nullable String[][] values) {
		this.id = id;
		this.names = names;
		this.births = births;
		this.places = places;
		this.values = values;
	}

	public RecordId id() {
		return this.id;
	}

	/**
	 * Candidate keys, ascending and distinct. Two records are compared when they share
	 * one.
	 */
	public long[] keys() {
		return this.keys;
	}

	/**
	 * True for a record that says nothing about a person but how to reach them: it joins
	 * a customer but never makes one out of two.
	 */
	public boolean isThin() {
		if (this.births.length > 0 || values(Feature.RESIDENT_ID).length > 0 || values(Feature.PASSPORT).length > 0
				|| values(Feature.ORGANIZATION).length > 0 || values(Feature.SOCIAL_SECURITY).length > 0
				|| values(Feature.DRIVER_LICENCE).length > 0 || values(Feature.NATIONAL_ID).length > 0
				|| values(Feature.TAX_ID).length > 0) {
			return false;
		}
		for (var name : this.names) {
			if (!name.given().isEmpty() && !name.isDoubtful()) {
				return false;
			}
		}
		return true;
	}

	PersonName[] names() {
		return this.names;
	}

	int[] births() {
		return this.births;
	}

	Place[] places() {
		return this.places;
	}

	String[] values(Feature feature) {
		var found = this.values[feature.ordinal()];
		return (found != null) ? found : NOTHING;
	}

	IdentityRecord withKeys(long[] sorted) {
		this.keys = sorted;
		return this;
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
