package io.c360.api.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.c360.api.access.AccessRefusal;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.decision.Contact;
import io.c360.graph.decision.AnswerGraph;
import io.c360.graph.decision.OwnFacts;
import io.c360.graph.profile.CustomerView;
import io.c360.rules.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What customers say to what was proposed, and that it was not what they said: each a
 * fact of its own, so that nothing is edited.
 */
@Component
class Answers {

	private static final int LONGEST_REASON = 500;

	private final RuleBook book;

	private final AnswerGraph answers;

	private final OwnFacts facts;

	private final Duration patience;

	Answers(RuleBook book, AnswerGraph answers, OwnFacts facts, DecisionSettings settings) {
		this.book = book;
		this.answers = answers;
		this.facts = facts;
		this.patience = settings.takeBack();
	}

	/**
	 * An answer to an action of a decision.
	 *
	 * @param reason why; needed for a refusal
	 * @param channel where, unless it was the channel of the decision
	 * @param agent who takes it in
	 */
	record Given(DecisionId decision, String action, Contact.Answer answer, @Nullable String reason,
			@Nullable String channel, String agent) {

		/** Names what is kept of one action of one decision. */
		String place() {
			return this.decision + ":" + this.action + ":";
		}

		private Outcome fact(String key, CustomerView customer, Instant now) {
			var where = (this.channel != null) ? new DecisionId(this.decision.customer(), now, this.channel).channel()
					: this.decision.channel();
			return new Outcome(new RecordId(OwnFacts.SOURCE, key), Decisions.party(customer), now, Decisions.OURS,
					this.action, where, word(), (this.reason != null) ? this.reason.strip() : null, this.agent, null);
		}

		private String word() {
			return this.answer.name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * Keeps an answer. The same again is the one that was kept, unless that was taken
	 * back.
	 * @param customer of the decision, whom whoever answers may meet
	 * @throws CustomerProblem when it cannot be understood or contradicts another
	 */
	Outcome keep(Given given, CustomerView customer, Instant now) {
		if (this.book.now().actions().action(given.action()).isEmpty()) {
			throw new CustomerProblem.NotFound("action");
		}
		if (given.answer() == Contact.Answer.REFUSED && (given.reason() == null || given.reason().isBlank())) {
			throw new CustomerProblem.Invalid("A refusal needs a reason: why, in the customer's words");
		}
		if (given.reason() != null && given.reason().length() > LONGEST_REASON) {
			throw new CustomerProblem.Invalid("A reason has at most " + LONGEST_REASON + " characters");
		}
		var before = kept(given.place());
		var first = given.place() + given.word();
		var takenBack = before.stream()
			.map(Outcome::withdraws)
			.filter(id -> id != null && (id.key().equals(first) || id.key().startsWith(first + ":")))
			.count();
		var fact = given.fact((takenBack == 0) ? first : first + ":" + (takenBack + 1), customer, now);
		this.facts.record(List.of(fact));
		return find(before, fact.id()).orElse(fact);
	}

	/**
	 * Takes an answer back: from now on it counts as if it had not been given.
	 * @param given the answer
	 * @param agent who took it in, and nobody else
	 * @throws CustomerProblem when there is no such answer, or it was given too long ago
	 */
	Outcome takeBack(RecordId given, CustomerView customer, String agent, Instant now) {
		var before = kept(place(given));
		var answer = find(before, given).filter(Answers::isAnAnswer)
			.orElseThrow(() -> new CustomerProblem.NotFound("answer"));
		if (!agent.equals(answer.agent())) {
			throw new AccessRefusal("Only who took an answer in takes it back");
		}
		var known = before.stream().filter(outcome -> given.equals(outcome.withdraws())).findFirst();
		if (known.isPresent()) {
			return known.get();
		}
		if (now.isAfter(end(answer))) {
			throw new CustomerProblem.Conflict("An answer can be taken back for " + this.patience.toMinutes()
					+ " minutes only; this one is part of what is known of the customer");
		}
		var fact = new Outcome(new RecordId(OwnFacts.SOURCE, given.key() + ":" + Outcome.WITHDRAWN),
				Decisions.party(customer), now, Decisions.OURS, answer.action(), answer.channel(), Outcome.WITHDRAWN,
				null, agent, given);
		this.facts.record(List.of(fact));
		return fact;
	}

	/** Until when an answer can be taken back; empty for what is none. */
	Optional<Instant> until(Outcome outcome) {
		return isAnAnswer(outcome) ? Optional.of(end(outcome)) : Optional.empty();
	}

	/**
	 * The decision that a fact answers.
	 * @throws CustomerProblem.Invalid when it answers none
	 */
	static DecisionId decision(RecordId fact) {
		return DecisionId.parse(fact.key().split(":", 2)[0]);
	}

	private Instant end(Outcome answer) {
		return answer.at().plus(this.patience);
	}

	private static boolean isAnAnswer(Outcome outcome) {
		return outcome.withdraws() == null
				&& !outcome.outcome().equals(Contact.Answer.PRESENTED.name().toLowerCase(Locale.ROOT));
	}

	private List<Outcome> kept(String place) {
		return this.answers.beginning(new RecordId(OwnFacts.SOURCE, place));
	}

	private static Optional<Outcome> find(List<Outcome> outcomes, RecordId id) {
		return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
	}

	private static String place(RecordId given) {
		var parts = given.key().split(":", 3);
		if (!given.source().equals(OwnFacts.SOURCE) || parts.length < 3) {
			throw new CustomerProblem.NotFound("answer");
		}
		return parts[0] + ":" + parts[1] + ":";
	}

}
