package io.c360.customer;

import org.jspecify.annotations.Nullable;

/**
 * A source takes back what it said: from this version on the record counts no more, until
 * a higher version says something again. What was said before stays as history.
 */
public record Withdrawal(RecordId id, long version, Kind kind) implements SourceFact {

	public Withdrawal {
		if (!kind.isVersioned()) {
			throw new IllegalArgumentException("An event has happened and cannot be withdrawn");
		}
	}

	/** Nobody: whom the record was about is no longer said. */
	@Override
	public @Nullable PartyReference party() {
		return null;
	}

	/** The kind and id. */
	@Override
	public String toString() {
		return "withdrawal of " + this.kind + " " + this.id;
	}

}
