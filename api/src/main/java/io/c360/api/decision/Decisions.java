package io.c360.api.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.c360.api.profile.CustomerAnswer;
import io.c360.api.value.PolicyOfToday;
import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.decision.Contact;
import io.c360.customer.decision.Decision;
import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.party.Party;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.decision.OwnFacts;
import io.c360.graph.decision.StandingPart;
import io.c360.graph.profile.CustomerView;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.ProfilePart;
import io.c360.graph.profile.Selection;
import io.c360.graph.usage.UsageSummaryPart;
import io.c360.rules.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides, and keeps what was shown and answered. */
@Component
public class Decisions {

	private static final StandingPart STANDING = new StandingPart();

	private static final UsageSummaryPart USAGE = new UsageSummaryPart();

	/** What it takes to decide. */
	public static final Set<ProfilePart<?>> PARTS = Set.of(STANDING, USAGE);

	private static final RecordId OURS = new RecordId(OwnFacts.SOURCE, "next-best-action");

	private static final int LONGEST_REASON = 500;

	private final ProfileGraph profiles;

	private final RuleBook book;

	private final PolicyOfToday policy;

	private final StageRules stages;

	private final OwnFacts facts;

	Decisions(ProfileGraph profiles, RuleBook book, PolicyOfToday policy, StageRules stages, OwnFacts facts) {
		this.profiles = profiles;
		this.book = book;
		this.policy = policy;
		this.stages = stages;
		this.facts = facts;
	}

	/**
	 * A decision with what it stands on.
	 *
	 * @param treatment how a till shows it
	 */
	public record Made(DecisionId id, Decision decision, Situations.Assessed assessed,
			io.c360.rules.Rules.Treatment treatment, io.c360.rules.Rules rules) {
	}

	/**
	 * Decides for a customer of whom {@link #PARTS} were read.
	 * @param asked what the customer came for; null when unknown
	 */
	public Made decide(CustomerAnswer customer, String channel, String scene, @Nullable String asked, Instant now) {
		var rules = this.book.now();
		var id = new DecisionId(customer.id(), now, channel);
		var assessed = new Situations(rules, this.policy.get(), this.stages).of(customer.id(), customer.revision(),
				customer.golden(), customer.part(STANDING), customer.part(USAGE), id.toString(), now);
		var decision = rules.actions().decisions().decide(assessed.situation(), asked, now);
		return new Made(id, decision, assessed, rules.treatment(scene, assessed.situation().traits()), rules);
	}

	/** Keeps that actions of a decision were shown. */
	public void shown(DecisionId decision, List<String> actions, PartyReference party, Instant now) {
		this.facts.record(actions.stream()
			.map(action -> outcome(decision, action, Contact.Answer.PRESENTED, null, decision.channel(), party, now))
			.toList());
	}

	/**
	 * Keeps an answer.
	 * @param customer of the decision, whom whoever answers may meet
	 * @throws CustomerProblem when it cannot be understood or contradicts another
	 */
	ActionResponse respond(DecisionId decision, CustomerView customer, String action, Contact.Answer answer,
			@Nullable String reason, @Nullable String channel, Instant now) {
		if (this.book.now().actions().action(action).isEmpty()) {
			throw new CustomerProblem.NotFound("action");
		}
		if (answer == Contact.Answer.REFUSED && (reason == null || reason.isBlank())) {
			throw new CustomerProblem.Invalid("A refusal needs a reason: why, in the customer's words");
		}
		if (reason != null && reason.length() > LONGEST_REASON) {
			throw new CustomerProblem.Invalid("A reason has at most " + LONGEST_REASON + " characters");
		}
		var where = (channel != null) ? new DecisionId(decision.customer(), now, channel).channel()
				: decision.channel();
		var fact = outcome(decision, action, answer, (reason != null) ? reason.strip() : null, where, party(customer),
				now);
		this.facts.record(List.of(fact));
		return new ActionResponse(fact.id(), customer.id(), revision(customer.id()));
	}

	private long revision(CustomerId id) {
		return this.profiles.find(new CustomerKey.ById(id), Selection.identityOnly())
			.orElseThrow(() -> new CustomerProblem.NotFound("customer"))
			.revision();
	}

	private static Outcome outcome(DecisionId decision, String action, Contact.Answer answer, @Nullable String reason,
			String channel, PartyReference party, Instant now) {
		var word = answer.name().toLowerCase(Locale.ROOT);
		return new Outcome(new RecordId(OwnFacts.SOURCE, decision + ":" + action + ":" + word), party, now, OURS,
				action, channel, word, reason);
	}

	/** A record that a source has of the customer: it stays theirs when others leave. */
	public static PartyReference party(CustomerView customer) {
		return customer.records()
			.stream()
			.map(Party::id)
			.min(Comparator.comparing(RecordId::isIdentifier).thenComparing(Comparator.naturalOrder()))
			.map(PartyReference.ByRecord::new)
			.orElseThrow(() -> new CustomerProblem.NotFound("record of this customer"));
	}

}
