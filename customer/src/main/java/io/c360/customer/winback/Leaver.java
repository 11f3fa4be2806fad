package io.c360.customer.winback;

import java.time.LocalDate;
import java.util.List;

import io.c360.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of whom everything has ended.
 *
 * @param reason why, as the source says it
 * @param monthly mean monthly margin of the last year, in fen
 * @param mayBeCalled true when they agreed to be called in order to win them back
 */
public record Leaver(CustomerId customer, LocalDate left, @Nullable String reason, long monthly, boolean mayBeCalled,
		List<Tie> ties) {

	public Leaver {
		ties = List.copyOf(ties);
	}

	/** Who: the rest is personal data. */
	@Override
	public String toString() {
		return this.customer.toString();
	}

}
