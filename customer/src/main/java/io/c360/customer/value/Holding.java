package io.c360.customer.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the subscriptions of a customer come to on a day.
 *
 * @param since when the customer first held anything; null when unknown
 * @param active how many are in use
 * @param bound until when a contract binds the customer; null when none does
 * @param leftOn when the last one ended; null while one lasts or there was none
 * @param leftBecause why that one ended
 * @param postpaid true when something in use is paid afterwards
 */
public record Holding(@Nullable LocalDate since, int active, @Nullable LocalDate bound, @Nullable LocalDate leftOn,
		@Nullable String leftBecause, boolean postpaid) {

	/** What was held on a day, as far as it is known today. */
	public static Holding of(Collection<Subscription> subscriptions, LocalDate on) {
		var known = subscriptions.stream().filter(held -> !start(held).isAfter(on)).toList();
		var since = known.stream().map(Subscription::startDate).filter(Objects::nonNull).min(LocalDate::compareTo);
		var active = known.stream().filter(held -> isActive(held, on)).toList();
		var bound = active.stream()
			.map(Subscription::contractEndDate)
			.filter(Objects::nonNull)
			.filter(end -> end.isAfter(on))
			.max(LocalDate::compareTo);
		var last = active.isEmpty()
				? known.stream()
					.filter(held -> held.terminationDate() != null)
					.max(Comparator.comparing(Holding::end).thenComparing(Subscription::id))
				: java.util.Optional.<Subscription>empty();
		return new Holding(since.orElse(null), active.size(), bound.orElse(null),
				last.map(Subscription::terminationDate).orElse(null),
				last.map(Subscription::terminationReason).orElse(null),
				active.stream().anyMatch(held -> "postpaid".equals(held.paymentType())));
	}

	/** For how many full months somebody has been a customer. */
	public long tenureMonths(LocalDate on) {
		return (this.since != null) ? Math.max(0, ChronoUnit.MONTHS.between(this.since, on)) : 0;
	}

	private static boolean isActive(Subscription held, LocalDate on) {
		return switch (held.status()) {
			case ACTIVE, SUSPENDED -> true;
			case PENDING -> false;
			case TERMINATED -> held.terminationDate() != null && held.terminationDate().isAfter(on);
		};
	}

	/** True when a subscription is stopped for a time. */
	public static boolean isSuspended(Subscription held) {
		return held.status() == SubscriptionStatus.SUSPENDED;
	}

	private static LocalDate start(Subscription held) {
		return (held.startDate() != null) ? held.startDate() : LocalDate.MIN;
	}

	private static LocalDate end(Subscription held) {
		return (held.terminationDate() != null) ? held.terminationDate() : LocalDate.MIN;
	}

}
