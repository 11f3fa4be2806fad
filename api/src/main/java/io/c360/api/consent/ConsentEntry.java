package io.c360.api.consent;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.c360.customer.CustomerProblem;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.consent.Consent;
import io.c360.customer.consent.ConsentDecision;
import io.c360.graph.decision.OwnFacts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters of what a customer said; what is wrong with it is said at once.
 */
record ConsentEntry(String entry, String purpose, @Nullable String channel, ConsentDecision decision,
		@Nullable Instant until, String evidence) {

	private static final Set<String> PURPOSES = Set.of("sales", "win-back", "service", "complaint", Consent.ALL);

	private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,39}");

	private static final Pattern ENTRY = Pattern.compile("[\\w.:-]{1,100}");

	private static final int LONGEST = 500;

	ConsentEntry {
		purpose = purpose.strip().toLowerCase(Locale.ROOT);
		channel = (channel != null) ? channel.strip().toLowerCase(Locale.ROOT) : null;
		evidence = evidence.strip();
		require(ENTRY.matcher(entry).matches(), "An entry is 1 to 100 letters, digits and . : - _");
		require(PURPOSES.contains(purpose), "A purpose is one of " + PURPOSES.stream().sorted().toList());
		require(channel == null || WORD.matcher(channel).matches(), "A channel is a word such as sms or outbound-call");
		require(!evidence.isEmpty() && evidence.length() <= LONGEST,
				"Evidence is needed: where it can be heard or read, in 1 to " + LONGEST + " characters");
	}

	/**
	 * The fact that it becomes.
	 * @throws CustomerProblem.Invalid when it would end before it begins
	 */
	Consent fact(PartyReference party, Instant now) {
		require(this.until == null || this.until.isAfter(now), "A consent ends after it begins");
		return new Consent(new RecordId(OwnFacts.SOURCE, "consent:" + this.entry), party, now, this.purpose,
				this.channel, this.decision, this.until, this.evidence);
	}

	private static void require(boolean holds, String message) {
		if (!holds) {
			throw new CustomerProblem.Invalid(message);
		}
	}

}
