package io.c360.api.winback;

import java.time.LocalDate;
import java.util.List;

import io.c360.api.decision.Proposal;
import io.c360.api.profile.CustomerAnswer;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.winback.Chance;
import io.c360.customer.winback.Leaver;
import io.c360.customer.winback.Tie;
import org.jspecify.annotations.Nullable;

/** Somebody who left, and what could bring them back. */
record WinBackCandidate(CustomerAnswer customer, LocalDate left, @Nullable String reason, long monthly,
		long secondValue, double chance, double expected, List<Chance.Reason> reasons, List<Tie> known,
		List<Outcome> offered, Proposal propose) {

	static WinBackCandidate of(CustomerAnswer customer, Leaver leaver, Chance chance, List<Outcome> offered,
			Proposal propose) {
		return new WinBackCandidate(customer, leaver.left(), leaver.reason(), leaver.monthly(), chance.secondValue(),
				chance.chance(), chance.expected(), chance.reasons(), leaver.ties(), offered, propose);
	}

	/** The closest. */
	public @Nullable Tie inviter() {
		return this.known.isEmpty() ? null : this.known.getFirst();
	}

	/** Who: the rest is personal data. */
	@Override
	public String toString() {
		return this.customer.id().toString();
	}

}
