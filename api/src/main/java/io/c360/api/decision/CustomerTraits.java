package io.c360.api.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import io.c360.customer.campaign.BundleType;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.complaint.Validity;
import io.c360.customer.decision.Traits;
import io.c360.customer.lifecycle.Lifecycle;
import io.c360.customer.party.Attribute;
import io.c360.customer.profile.GoldenProfile;
import io.c360.customer.score.UsageSummary;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.customer.value.CustomerValue;
import io.c360.customer.value.Holding;
import io.c360.customer.value.ValueBand;
import io.c360.graph.decision.Standing;
import org.jspecify.annotations.Nullable;

/** What rules may ask of a customer, made of the facts. */
final class CustomerTraits {

	private static final Set<String> LEFT_BECAUSE = Set.of("PRICE", "PRODUCT", "SERVICE", "RELOCATION", "PORT_OUT");

	private static final int CALLERS_OF_A_KNOWN_NUMBER = 12;

	private CustomerTraits() {
	}

	/** Everything but the target group, which follows from it. */
	static Traits.Builder of(GoldenProfile golden, Standing standing, UsageSummary used, CustomerValue value,
			Lifecycle life, LocalDate today) {
		var held = standing.facts().subscriptions();
		var holding = Holding.of(held, today);
		var active = held.stream().filter(CustomerTraits::isActive).toList();
		var traits = Traits.builder()
			.word("kind", golden.type())
			.number("age", age(golden, today))
			.word("city", first(golden, Attribute.CITY))
			.flag("local", first(golden, Attribute.CITY) != null)
			.word("bundle", BundleType.of(held))
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
			.flag("broadband", active.stream().anyMatch(CustomerTraits::isBroadband))
			.flag("familyPlan", standing.familyPlan())
			.number("household", standing.residents());
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
		catch (DateTimeException ex) {
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
			.filter(Objects::nonNull)
			.sorted()
			.findFirst()
			.orElse(null);
	}

}
