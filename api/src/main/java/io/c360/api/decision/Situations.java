package io.c360.api.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.c360.customer.CustomerId;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.complaint.Validity;
import io.c360.customer.consent.ContactPermission;
import io.c360.customer.decision.Contact;
import io.c360.customer.decision.Situation;
import io.c360.customer.decision.Traits;
import io.c360.customer.lifecycle.Lifecycle;
import io.c360.customer.lifecycle.Stage;
import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.party.Attribute;
import io.c360.customer.profile.GoldenProfile;
import io.c360.customer.score.UsageSummary;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.customer.value.CustomerValue;
import io.c360.customer.value.Holding;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ValueBand;
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

	/** Channels on which we begin; on all others the customer does. */
	private static final Set<String> OURS = Set.of("outbound-call", "sms", "web-push", "weibo");

	private static final Set<String> LEFT_BECAUSE = Set.of("PRICE", "PRODUCT", "SERVICE", "RELOCATION", "PORT_OUT");

	private static final int CALLERS_OF_A_KNOWN_NUMBER = 12;

	/** What was concluded of a customer on the way to a situation. */
	public record Assessed(Situation situation, CustomerValue value, Lifecycle lifecycle, Rules.Tier tier) {
	}

	/**
	 * The situation of a customer.
	 * @param but the decision whose own traces do not count, since it is made again; null
	 * for none
	 */
	Assessed of(CustomerId customer, long revision, GoldenProfile golden, Standing standing, UsageSummary usage,
			@Nullable String but, Instant now) {
		var value = CustomerValue.of(standing.facts(), this.policy, now);
		var life = Lifecycle.of(standing.facts(), this.stages, now);
		var untiered = traits(golden, standing, usage, value, life, LocalDate.ofInstant(now, MarginSeries.ZONE));
		var tier = this.rules.tier(untiered.build());
		var traits = untiered.word("tier", tier.tier()).build();
		var situation = new Situation(customer, revision, traits, this.rules.suppressions(traits),
				this.rules.caps(traits), contacts(standing, but), closed(standing, tier, life.stage(), now), Set.of());
		return new Assessed(situation, value, life, tier);
	}

	private static Traits.Builder traits(GoldenProfile golden, Standing standing, UsageSummary used,
			CustomerValue value, Lifecycle life, LocalDate today) {
		var held = standing.facts().subscriptions();
		var holding = Holding.of(held, today);
		var active = held.stream().filter(Situations::isActive).toList();
		var traits = Traits.builder()
			.word("kind", golden.type())
			.number("age", age(golden, today))
			.word("city", first(golden, Attribute.CITY))
			.flag("local", first(golden, Attribute.CITY) != null)
			.word("stage", life.stage())
			.word("band", value.band())
			.word("trend", value.trend().direction())
			.number("monthly", value.monthly())
			.number("leaves", 1 - value.stays())
			.number("tenureMonths", holding.tenureMonths(today))
			.number("active", holding.active())
			.flag("bound", holding.bound() != null)
			.number("boundDays", (holding.bound() != null) ? ChronoUnit.DAYS.between(today, holding.bound()) : null)
			.word("payment", active.isEmpty() ? null : holding.postpaid() ? "POSTPAID" : "PREPAID")
			.word("network", network(active))
			.flag("broadband", active.stream().anyMatch(Situations::isBroadband))
			.number("household", standing.household());
		complaints(traits, standing.facts().complaints());
		usage(traits, used);
		leaving(traits, held, holding, today);
		return traits
			.flag("lateBill",
					standing.facts()
						.bills()
						.stream()
						.anyMatch(bill -> bill.paidDate() == null && bill.paymentDueDate() != null
								&& bill.paymentDueDate().isBefore(today)))
			.flag("profileComplete",
					first(golden, Attribute.MOBILE) != null && first(golden, Attribute.ADDRESS) != null)
			.flag("priceSensitive", value.band() != ValueBand.TOP);
	}

	private static void complaints(Traits.Builder traits, List<Complaint> complaints) {
		var open = complaints.stream()
			.filter(complaint -> complaint.status() == ComplaintStatus.OPEN
					|| complaint.status() == ComplaintStatus.PENDING)
			.toList();
		traits.flag("openComplaint", !open.isEmpty())
			.flag("justifiedComplaint", open.stream().anyMatch(complaint -> complaint.validity() == Validity.JUSTIFIED))
			.number("complaints", complaints.size());
	}

	/** What counts as low, medium and high is ours: per month of the last three. */
	private static void usage(Traits.Builder traits, UsageSummary used) {
		var calls = used.calls() / 3.0;
		var megabytes = used.dataMegabytes() / 3;
		traits.word("activity", (calls >= 30) ? "HIGH" : (calls >= 5) ? "MEDIUM" : "LOW")
			.word("dataHabit", (megabytes >= 300) ? "HIGH" : (megabytes >= 30) ? "MEDIUM" : "LOW")
			.flag("numberDependent", used.callers() >= CALLERS_OF_A_KNOWN_NUMBER);
	}

	private static void leaving(Traits.Builder traits, List<Subscription> held, Holding holding, LocalDate today) {
		var reason = holding.leftBecause();
		var stays = held.stream()
			.filter(subscription -> subscription.startDate() != null && subscription.terminationDate() != null
					&& subscription.terminationDate().isAfter(today.minusYears(2))
					&& subscription.startDate().plusMonths(4).isAfter(subscription.terminationDate()))
			.count();
		traits.flag("hopper", stays >= 3);
		if (holding.leftOn() != null) {
			traits
				.word("leftBecause",
						(reason != null && LEFT_BECAUSE.contains(reason.toUpperCase(Locale.ROOT)))
								? reason.toUpperCase(Locale.ROOT) : "OTHER")
				.number("monthsGone", ChronoUnit.MONTHS.between(holding.leftOn(), today));
		}
	}

	private static @Nullable Long age(GoldenProfile golden, LocalDate today) {
		var born = first(golden, Attribute.BIRTH_DATE);
		try {
			return (born != null) ? ChronoUnit.YEARS.between(LocalDate.parse(born), today) : null;
		}
		catch (java.time.DateTimeException ex) {
			return null;
		}
	}

	private static @Nullable String first(GoldenProfile golden, Attribute attribute) {
		var values = golden.values().get(attribute);
		return (values == null || values.isEmpty()) ? null : values.getFirst().value();
	}

	private static boolean isActive(Subscription held) {
		return held.status() == SubscriptionStatus.ACTIVE || held.status() == SubscriptionStatus.SUSPENDED;
	}

	private static boolean isBroadband(Subscription held) {
		return held.msisdn() == null;
	}

	private static @Nullable String network(List<Subscription> active) {
		return active.stream()
			.map(held -> held.characteristics().get("network"))
			.filter(java.util.Objects::nonNull)
			.sorted()
			.findFirst()
			.orElse(null);
	}

	private List<Contact> contacts(Standing standing, @Nullable String but) {
		var contacts = new ArrayList<Contact>();
		Stream
			.concat(standing.outcomes().stream().map(outcome -> contact(outcome, false)),
					standing.householdOutcomes().stream().map(outcome -> contact(outcome, true)))
			.forEach(contacts::add);
		if (but != null) {
			var traces = standing.outcomes()
				.stream()
				.filter(outcome -> outcome.id().key().startsWith(but + ":") && outcome.outcome().equals("presented"))
				.map(outcome -> contact(outcome, false))
				.toList();
			contacts.removeAll(traces);
		}
		return contacts;
	}

	private Contact contact(Outcome outcome, boolean household) {
		var action = (outcome.action() != null) ? outcome.action() : "";
		var group = this.rules.actions().action(action).map(known -> known.group()).orElse("");
		var answer = switch (outcome.outcome().toLowerCase(Locale.ROOT)) {
			case "accepted" -> Contact.Answer.ACCEPTED;
			case "refused" -> Contact.Answer.REFUSED;
			case "later" -> Contact.Answer.LATER;
			default -> Contact.Answer.PRESENTED;
		};
		return new Contact(action, group, (outcome.channel() != null) ? outcome.channel() : "", outcome.at(), answer,
				household);
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
		for (var action : this.rules.actions().actions()) {
			for (var channel : action.channels()) {
				var permission = ContactPermission.of(standing.consents(), purpose, channel, now);
				if (!permission.allowed()
						&& (OURS.contains(channel) || permission.reason() != ContactPermission.Reason.NOT_ASKED)) {
					closed.put(channel, "no consent for " + purpose + ": "
							+ permission.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '));
				}
				else if (OURS.contains(channel) && stage != Stage.LEFT && !approach.active().contains(channel)) {
					closed.put(channel, approach.rule() + ": target group " + tier.tier() + " is not approached there");
				}
			}
		}
		return closed;
	}

}
