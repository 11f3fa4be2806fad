package io.c360.customer.greeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.consent.Consent;
import io.c360.customer.consent.ConsentDecision;
import io.c360.customer.consent.ContactPermission;
import io.c360.customer.link.GroupKind;
import io.c360.customer.link.Link;
import io.c360.customer.loyalty.PointsAccount;
import io.c360.customer.loyalty.PointsEntry;
import io.c360.customer.party.PartyType;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.customer.value.MarginSeries;

/**
 * What to bear in mind when greeting a customer, from facts only.
 *
 * @param type whether they are an organisation
 */
public record Greeting(PartyType type, Collection<Subscription> held, Collection<Complaint> complaints,
		Collection<Consent> said, Collection<Link> groups, Collection<PointsEntry> points) {

	private static final long ENDS_SOON = 60;

	private static final long THESE_DAYS = 7;

	private static final Set<String> VIP_TIERS = Set.of("gold", "diamond", "platinum", "vip");

	private static final Set<ComplaintStatus> UNANSWERED = Set.of(ComplaintStatus.OPEN, ComplaintStatus.PENDING);

	/** What applies now, the most pressing first; each kind at most once. */
	public List<GreetingFlag> flags(Instant now) {
		var today = LocalDate.ofInstant(now, MarginSeries.ZONE);
		return Stream
			.of(openComplaint(), doNotContact(now), winBack(), contractEnding(today), vip(now), enterprise(),
					anniversary(today))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<GreetingFlag> openComplaint() {
		return this.complaints.stream()
			.filter(complaint -> UNANSWERED.contains(complaint.status()))
			.min(Comparator.comparing(Complaint::creationDate).thenComparing(Complaint::id))
			.map(oldest -> flag(GreetingFlag.Kind.OPEN_COMPLAINT, "A complaint waits for its answer",
					oldest.id().toString()));
	}

	private Optional<GreetingFlag> doNotContact(Instant now) {
		var permission = ContactPermission.of(this.said, Consent.ALL, "", now);
		return Optional.ofNullable(permission.because())
			.filter(last -> last.decision() != ConsentDecision.GRANTED)
			.map(last -> flag(GreetingFlag.Kind.DO_NOT_CONTACT, "They asked not to be contacted",
					last.id().toString()));
	}

	private Optional<GreetingFlag> winBack() {
		if (this.held.isEmpty()
				|| this.held.stream().anyMatch(held -> held.status() != SubscriptionStatus.TERMINATED)) {
			return Optional.empty();
		}
		return this.held.stream()
			.max(Comparator.comparing((Subscription held) -> endOf(held)).thenComparing(Subscription::id))
			.map(last -> flag(GreetingFlag.Kind.WIN_BACK, "Everything they held has ended", last.id().toString()));
	}

	private static LocalDate endOf(Subscription held) {
		return (held.terminationDate() != null) ? held.terminationDate() : LocalDate.MIN;
	}

	private Optional<GreetingFlag> contractEnding(LocalDate today) {
		return active().filter(held -> held.contractEndDate() != null).filter(held -> {
			var days = ChronoUnit.DAYS.between(today, Objects.requireNonNull(held.contractEndDate()));
			return days >= 0 && days <= ENDS_SOON;
		})
			.min(Comparator.comparing((Subscription held) -> Objects.requireNonNull(held.contractEndDate()))
				.thenComparing(Subscription::id))
			.map(held -> flag(GreetingFlag.Kind.CONTRACT_ENDING, "A contract ends on " + held.contractEndDate(),
					held.id().toString()));
	}

	private Optional<GreetingFlag> vip(Instant now) {
		return PointsAccount.of(this.points, now)
			.stream()
			.filter(account -> account.tier() != null && VIP_TIERS.contains(account.tier()))
			.findFirst()
			.map(account -> flag(GreetingFlag.Kind.VIP, "Tier " + account.tier() + " of " + account.programme(), ""));
	}

	private Optional<GreetingFlag> enterprise() {
		if (this.type == PartyType.ORGANIZATION) {
			return Optional.of(flag(GreetingFlag.Kind.ENTERPRISE, "They are an organisation", ""));
		}
		return this.groups.stream()
			.filter(link -> link.groupKind() == GroupKind.ENTERPRISE && link.to() == null)
			.min(Comparator.comparing(Link::id))
			.map(link -> flag(GreetingFlag.Kind.ENTERPRISE, "They belong to an enterprise", link.id().toString()));
	}

	private Optional<GreetingFlag> anniversary(LocalDate today) {
		return this.held.stream()
			.filter(held -> held.startDate() != null)
			.min(Comparator.comparing((Subscription held) -> Objects.requireNonNull(held.startDate()))
				.thenComparing(Subscription::id))
			.filter(first -> active().findAny().isPresent())
			.flatMap(first -> {
				var start = Objects.requireNonNull(first.startDate());
				var years = ChronoUnit.YEARS.between(start.minusDays(THESE_DAYS), today);
				var days = ChronoUnit.DAYS.between(start.plusYears(years), today);
				return (years > 0 && Math.abs(days) <= THESE_DAYS)
						? Optional
							.of(flag(GreetingFlag.Kind.ANNIVERSARY, years + " years with us", first.id().toString()))
						: Optional.empty();
			});
	}

	private Stream<Subscription> active() {
		return this.held.stream().filter(held -> held.status() == SubscriptionStatus.ACTIVE);
	}

	private static GreetingFlag flag(GreetingFlag.Kind kind, String reason, String because) {
		return new GreetingFlag(kind, reason, because);
	}

	/** Nothing: it is about a person. */
	@Override
	public String toString() {
		return "greeting";
	}

}
