package io.c360.api.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.c360.customer.CustomerId;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.consent.OpenChannel;
import io.c360.customer.decision.Action;
import io.c360.customer.decision.Bar;
import io.c360.customer.decision.Contact;
import io.c360.customer.decision.Situation;
import io.c360.customer.decision.Traits;
import io.c360.customer.lifecycle.Lifecycle;
import io.c360.customer.lifecycle.Stage;
import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.profile.GoldenProfile;
import io.c360.customer.score.UsageSummary;
import io.c360.customer.value.CustomerValue;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.decision.Standing;
import io.c360.rules.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Makes of the facts what rules can ask for.
 *
 * @param rules as they are now
 */
public record Situations(Rules rules, ValuePolicy policy, StageRules stages) {

	/** What was concluded of a customer on the way to a situation. */
	public record Assessed(Situation situation, CustomerValue value, Lifecycle lifecycle, Rules.Tier tier) {
	}

	/**
	 * The situation of a customer.
	 * @param but the decision whose own traces do not count, since it is made again; null
	 * for none
	 */
	public Assessed of(CustomerId customer, long revision, GoldenProfile golden, Standing standing, UsageSummary usage,
			@Nullable String but, Instant now) {
		var value = CustomerValue.of(standing.facts(), this.policy, now);
		var life = Lifecycle.of(standing.facts(), this.stages, now);
		var untiered = CustomerTraits.of(golden, standing, usage, value, life,
				LocalDate.ofInstant(now, MarginSeries.ZONE));
		var tier = this.rules.tier(untiered.build());
		var traits = untiered.word("tier", tier.tier()).build();
		var contacts = contacts(standing, but);
		var situation = new Situation(customer, revision, traits, this.rules.suppressions(traits),
				this.rules.caps(traits), contacts, bars(contacts, traits, now),
				closed(standing, tier, life.stage(), now), Set.of());
		return new Assessed(situation, value, life, tier);
	}

	private List<Contact> contacts(Standing standing, @Nullable String but) {
		Predicate<Outcome> counts = outcome -> but == null
				|| !(outcome.id().key().startsWith(but + ":") && outcome.outcome().equals("presented"));
		return Stream
			.concat(standing.own().contacts(counts, this::group, false),
					standing.household().contacts(_ -> true, this::group, true))
			.toList();
	}

	/** What the customer themselves refused, each by the row for its reason. */
	private List<Bar> bars(List<Contact> contacts, Traits traits, Instant now) {
		var bound = traits.numbers().get("boundDays");
		var ends = (bound != null) ? LocalDate.ofInstant(now, MarginSeries.ZONE).plusDays(bound.longValue()) : null;
		return contacts.stream()
			.filter(contact -> contact.answer() == Contact.Answer.REFUSED && !contact.ofHousehold())
			.map(refused -> this.rules.refusal(refused.reason(), refused.group()).bar(refused, ends))
			.toList();
	}

	private String group(String action) {
		return this.rules.actions().action(action).map(Action::group).orElse("");
	}

	/**
	 * Consent first: where we begin, the customer must have agreed; elsewhere they must
	 * not have refused. Then, channels on which we begin are open to those whom the table
	 * approaches there, and to those who left: the table is about selling.
	 */
	private Map<String, String> closed(Standing standing, Rules.Tier tier, Stage stage, Instant now) {
		var approach = this.rules.approach(tier.tier());
		var purpose = (stage == Stage.LEFT) ? "win-back" : "sales";
		var closed = new HashMap<String, String>();
		for (var channel : this.rules.actions().channels()) {
			var refused = OpenChannel.closed(standing.consents(), purpose, channel, now);
			if (refused.isPresent()) {
				closed.put(channel, "no consent for " + purpose + ": "
						+ refused.get().name().toLowerCase(Locale.ROOT).replace('_', ' '));
			}
			else if (OpenChannel.weBegin(channel) && stage != Stage.LEFT && !approach.active().contains(channel)) {
				closed.put(channel, approach.rule() + ": target group " + tier.tier() + " is not approached there");
			}
		}
		return closed;
	}

}
