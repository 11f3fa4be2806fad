package io.c360.customer;

import org.jspecify.annotations.Nullable;

/**
 * What one source system told us, once. Facts are kept as they came and never edited; a
 * higher version of a versioned kind takes the place of a lower one.
 */
public interface SourceFact {

	/** Its source and its key there; unique among the facts of its kind. */
	RecordId id();

	/**
	 * Which version of the record this is: epoch milliseconds of its last update, or 0
	 * where the source has none.
	 */
	long version();

	/** Which contract it follows. */
	Kind kind();

	/**
	 * Whom it is about; null for kinds that are about nobody, and for what was withdrawn.
	 */
	@Nullable PartyReference party();

}
