package io.c360.api.sale;

import io.c360.api.profile.CustomerKeyInput;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/** Somebody's wish for a piece, by the names of the schema. */
record ClaimInput(String entry, String sale, CustomerKeyInput customer, String channel, @Nullable String store,
		@Nullable String product) {

	private static final int LONGEST = 200;

	/**
	 * Demands names that can be kept.
	 * @throws CustomerProblem.Invalid saying what is wrong
	 */
	ClaimInput checked() {
		entry(this.entry);
		for (var name : new String[] { this.channel, this.store, this.product }) {
			require(name == null || (!name.isBlank() && name.length() <= LONGEST),
					"Channel, store and product have 1 to 200 characters");
		}
		require(!this.channel.equals("store") || this.store != null, "Name the store");
		return this;
	}

	/** An id that the client chose. */
	static String entry(String entry) {
		require(!entry.isBlank() && entry.length() <= LONGEST, "An entry needs an id of at most 200 characters");
		return entry.strip();
	}

	/**
	 * The id of a sale or a claim.
	 * @throws CustomerProblem.Invalid for anything else
	 */
	static RecordId id(String text) {
		try {
			return RecordId.parse(text.strip());
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid("The id of a sale or a claim is source/key");
		}
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new CustomerProblem.Invalid(otherwise);
		}
	}

	/** The entry only: the rest says who. */
	@Override
	public String toString() {
		return "claim " + this.entry;
	}

}
