package io.c360.customer.campaign;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import io.c360.customer.Kind;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/**
 * What a customer answered to an action.
 *
 * @param action what was proposed
 * @param outcome presented, accepted, refused, later, or {@value #WITHDRAWN}
 * @param agent who took the answer in
 * @param withdraws the answer that this one takes back: it counts as if it had not been
 * given
 */
public record Outcome(RecordId id, PartyReference party, Instant at, RecordId campaign, @Nullable String action,
		@Nullable String channel, String outcome, @Nullable String reason, @Nullable String agent,
		@Nullable RecordId withdraws) implements SourceFact {

	/** The word of a fact that takes an answer back. */
	public static final String WITHDRAWN = "withdrawn";

	/** An answer that takes none back. */
	public Outcome(RecordId id, PartyReference party, Instant at, RecordId campaign, @Nullable String action,
			@Nullable String channel, String outcome, @Nullable String reason) {
		this(id, party, at, campaign, action, channel, outcome, reason, null, null);
	}

	/** What stands of these: neither what was taken back nor what took it back. */
	public static List<Outcome> standing(Collection<Outcome> outcomes) {
		var withdrawn = outcomes.stream().map(Outcome::withdraws).filter(Objects::nonNull).collect(Collectors.toSet());
		return outcomes.stream()
			.filter(outcome -> outcome.withdraws() == null && !withdrawn.contains(outcome.id()))
			.toList();
	}

	/** Always 0: an event does not change. */
	@Override
	public long version() {
		return 0;
	}

	@Override
	public Kind kind() {
		return Kind.OUTCOME;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
