package io.c360.customer.billing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How a customer pays, inferred from the bills and top-ups of the last year.
 *
 * @param method how they paid most often, the newer where it is even; null when no
 * payment says how
 * @param onTime the share of bills, among those that are due, that were paid by their due
 * date; null when no bill was due
 * @param duesSeen how many bills that share is of
 * @param topupEvery the median time between top-ups; null with fewer than three
 * @param topupAmount the median amount of a top-up, in the smallest unit of the currency
 * that most have; null when there is none
 * @param rule by which rule it was inferred
 */
public record PaymentHabits(@Nullable String method, @Nullable Double onTime, int duesSeen,
		@Nullable Duration topupEvery, @Nullable Long topupAmount, String rule) {

	/** The rule that {@link #of} follows. */
	public static final String RULE = "payment-habits-1";

	private static final Duration LOOKED_AT = Duration.ofDays(365);

	private static final int ENOUGH = 3;

	private record Payment(Instant at, String method) {
	}

	/** What follows from these bills and top-ups, in any order. */
	public static PaymentHabits of(Collection<Bill> bills, Collection<Topup> topups, Instant now) {
		var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
		var since = now.minus(LOOKED_AT);
		var recent = topups.stream()
			.filter(topup -> topup.at().isAfter(since) && !topup.at().isAfter(now))
			.sorted(Comparator.comparing(Topup::at).thenComparing(Topup::id))
			.toList();
		var sent = bills.stream().filter(bill -> start(bill.billDate()).isAfter(since)).toList();
		var due = sent.stream()
			.filter(bill -> bill.paymentDueDate() != null && bill.paymentDueDate().isBefore(today))
			.toList();
		var inTime = due.stream().filter(PaymentHabits::inTime).count();
		return new PaymentHabits(method(sent, recent), due.isEmpty() ? null : (double) inTime / due.size(), due.size(),
				interval(recent), amount(recent), RULE);
	}

	private static boolean inTime(Bill bill) {
		return bill.paidDate() != null && !bill.paidDate().isAfter(Objects.requireNonNull(bill.paymentDueDate()));
	}

	private static @Nullable String method(List<Bill> bills, List<Topup> topups) {
		var payments = Stream
			.concat(bills.stream()
				.filter(bill -> bill.paymentMethod() != null)
				.map(bill -> new Payment(start((bill.paidDate() != null) ? bill.paidDate() : bill.billDate()),
						Objects.requireNonNull(bill.paymentMethod()))),
					topups.stream()
						.filter(topup -> topup.paymentMethod() != null)
						.map(topup -> new Payment(topup.at(), Objects.requireNonNull(topup.paymentMethod()))))
			.collect(Collectors.groupingBy(Payment::method));
		return payments.values()
			.stream()
			.max(Comparator.<List<Payment>>comparingInt(List::size)
				.thenComparing(same -> same.stream().map(Payment::at).max(Comparator.naturalOrder()).orElseThrow())
				.thenComparing(same -> same.getFirst().method()))
			.map(same -> same.getFirst().method())
			.orElse(null);
	}

	private static @Nullable Duration interval(List<Topup> oldestFirst) {
		if (oldestFirst.size() < ENOUGH) {
			return null;
		}
		var gaps = Stream.iterate(1, next -> next < oldestFirst.size(), next -> next + 1)
			.map(next -> Duration.between(oldestFirst.get(next - 1).at(), oldestFirst.get(next).at()))
			.sorted()
			.toList();
		return gaps.get(gaps.size() / 2);
	}

	private static @Nullable Long amount(List<Topup> topups) {
		var byCurrency = topups.stream()
			.collect(Collectors.groupingBy(topup -> topup.amount().currency().getCurrencyCode()));
		return byCurrency.entrySet()
			.stream()
			.max(Comparator.comparingInt((java.util.Map.Entry<String, List<Topup>> same) -> same.getValue().size())
				.thenComparing(java.util.Map.Entry::getKey))
			.map(same -> median(same.getValue(), topup -> topup.amount().amount()))
			.orElse(null);
	}

	private static Long median(List<Topup> topups, Function<Topup, Long> amount) {
		var sorted = topups.stream().map(amount).sorted().toList();
		return sorted.get(sorted.size() / 2);
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	/** The rule only: the rest is about a person. */
	@Override
	public String toString() {
		return this.rule;
	}

}
