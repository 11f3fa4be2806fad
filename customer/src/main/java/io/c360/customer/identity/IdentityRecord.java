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

	private final long order;

	private final int present;

	private final boolean thin;

	private long[] keys = new long[0];

	private int day;

	IdentityRecord(RecordId id, PersonName[] names, int[] births, Place[] places, @Nullable String[][] values) {
		this.id = id;
		this.names = names;
		this.births = births;
		this.places = places;
		this.values = values;
		this.order = Hashing.of(id.source()) * 31 + Hashing.of(id.key());
		this.thin = saysOnlyHowToReach();
		var mask = 0;
		for (int i = 0; i < values.length; i++) {
			mask |= (values[i] != null) ? 1 << i : 0;
		}
		this.present = mask;
	}

	/**
	 * The order in which evidence is read and ties are broken: fixed, and fast to
	 * compare.
	 */
	static int compare(IdentityRecord a, IdentityRecord b) {
		return (a.order != b.order) ? Long.compare(a.order, b.order) : a.id.compareTo(b.id);
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
		return this.thin;
	}

	private boolean saysOnlyHowToReach() {
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

	/** Which features have values, as bits by ordinal. */
	int present() {
		return this.present;
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
		var found = this.values[feature.index()];
		return (found != null) ? found : NOTHING;
	}

	/**
	 * The day since the epoch on which its source last said this; 0 when it does not say
	 * when.
	 */
	int day() {
		return this.day;
	}

	IdentityRecord on(int epochDay) {
		this.day = epochDay;
		return this;
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
