package io.c360.customer.link;

import java.time.Instant;

import io.c360.customer.Kind;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * Says that a party belongs to a group, as its source last described it.
 *
 * @param role head, payer, main, secondary, member
 * @param shortNumber the member's number within a short-number network
 * @param from since when; null when unknown
 * @param to until when; null while it lasts
 */
public record Link(RecordId id, long version, PartyReference party, RecordId group, GroupKind groupKind,
		@Nullable String groupName, String role, @Nullable String shortNumber, @Nullable Instant from,
		@Nullable Instant to) implements SourceFact {

	@Override
	public Kind kind() {
		return Kind.LINK;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
