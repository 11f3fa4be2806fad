package io.c360.api.campaign;

import java.time.Instant;
import java.util.Comparator;

import io.c360.api.decision.Situations;
import io.c360.api.value.PolicyOfToday;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.BundleType;
import io.c360.customer.campaign.Candidate;
import io.c360.customer.consent.ContactPermission;
import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.profile.GoldenProfile;
import io.c360.customer.score.CustomerFacts;
import io.c360.customer.score.ResponseScore;
import io.c360.graph.decision.StandingPart;
import io.c360.graph.profile.CustomerView;
import io.c360.graph.profile.Selection;
import io.c360.graph.usage.UsageSummaryPart;
import io.c360.rules.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at customers as audiences do: target group, response, bundle, permission. */
@Component
class Candidates {

	private static final StandingPart STANDING = new StandingPart();

	private static final UsageSummaryPart USAGE = new UsageSummaryPart();

	/** What is read of a customer. */
	static final Selection READ = Selection.of(STANDING, USAGE);

	private final RuleBook book;

	private final PolicyOfToday policy;

	private final StageRules stages;

	Candidates(RuleBook book, PolicyOfToday policy, StageRules stages) {
		this.book = book;
		this.policy = policy;
		this.stages = stages;
	}

	/** The version of the table of target groups. */
	String rules() {
		return this.book.now().version("tiers");
	}

	/** A customer of whom {@link #READ} was read, as an audience sees them. */
	Candidate of(CustomerView view, String channel, Instant now) {
		var golden = GoldenProfile.of(view.records());
		var standing = view.part(STANDING);
		var usage = view.part(USAGE);
		var facts = standing.facts();
		var tier = new Situations(this.book.now(), this.policy.get(), this.stages)
			.of(view.id(), view.revision(), golden, standing, usage, null, now)
			.tier();
		var response = ResponseScore.of(new CustomerFacts(view.records(), facts.subscriptions(), facts.bills(),
				facts.complaints(), usage, (standing.residents() > 1) ? 1 : 0, null)
			.at(now));
		return new Candidate(view.id(), view.revision(), record(view), city(golden),
				BundleType.of(facts.subscriptions()), tier.tier(), tier.rule(), response,
				ContactPermission.of(standing.consents(), "sales", channel, now).allowed());
	}

	private static RecordId record(CustomerView view) {
		return view.records()
			.stream()
			.map(Party::id)
			.min(Comparator.comparing(RecordId::isIdentifier).thenComparing(Comparator.naturalOrder()))
			.orElseThrow();
	}

	private static @Nullable String city(GoldenProfile golden) {
		var cities = golden.values().get(Attribute.CITY);
		return (cities == null || cities.isEmpty()) ? null : Attribute.CITY.normalise(cities.getFirst().value());
	}

}
