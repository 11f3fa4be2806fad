package io.c360.api.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import io.c360.api.profile.CustomerAnswer;
import io.c360.api.value.PolicyOfToday;
import io.c360.customer.CustomerProblem;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.decision.Decision;
import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.party.Party;
import io.c360.graph.decision.OwnFacts;
import io.c360.graph.decision.StandingPart;
import io.c360.graph.profile.CustomerView;
import io.c360.graph.profile.ProfilePart;
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

	/** The campaign that answers to our decisions belong to. */
	static final RecordId OURS = new RecordId(OwnFacts.SOURCE, "next-best-action");

	private final RuleBook book;

	private final PolicyOfToday policy;

	private final StageRules stages;

	private final OwnFacts facts;

	Decisions(RuleBook book, PolicyOfToday policy, StageRules stages, OwnFacts facts) {
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
			.map(action -> new Outcome(new RecordId(OwnFacts.SOURCE, decision + ":" + action + ":presented"), party,
					now, OURS, action, decision.channel(), "presented", null))
			.toList());
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
