package io.c360.customer.preference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import io.c360.customer.billing.Bill;
import io.c360.customer.billing.Topup;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ServedContact;
import org.jspecify.annotations.Nullable;

/**
 * What a customer seems to like, by what they did within a year. What they said goes
 * before it.
 *
 * @param name channel, contact-time or payment-method, as in what customers say
 * @param value what they did most often; of two that are even, the first by name
 * @param share how often, among all times: more than half
 * @param seen how many times were looked at
 * @param model by which rule it was inferred
 */
public record InferredPreference(String name, String value, double share, int seen, String model) {

	/** The rule that {@link #of} follows. */
	public static final String MODEL = "habit-1";

	private static final Duration LOOKED_AT = Duration.ofDays(365);

	private static final int ENOUGH = 5;

	private static final int NOON = 12;

	private static final int EVENING = 18;

	/**
	 * What follows from these facts, in any order: what was done at least five times, and
	 * mostly so.
	 */
	public static List<InferredPreference> of(Collection<ServedContact> contacts, Collection<Bill> bills,
			Collection<Topup> topups, Instant now) {
		var since = now.minus(LOOKED_AT);
		var own = contacts.stream()
			.filter(contact -> contact.at().isAfter(since) && !contact.at().isAfter(now))
			.filter(contact -> !"outbound".equals(contact.direction()))
			.toList();
		var payments = Stream.concat(
				topups.stream()
					.filter(topup -> topup.at().isAfter(since) && !topup.at().isAfter(now))
					.map(Topup::paymentMethod),
				bills.stream()
					.filter(bill -> bill.paidDate() != null
							&& bill.paidDate().atStartOfDay(MarginSeries.ZONE).toInstant().isAfter(since))
					.map(Bill::paymentMethod));
		var found = new ArrayList<InferredPreference>();
		add(found, "channel", own.stream(), ServedContact::channel);
		add(found, "contact-time", own.stream(), contact -> timeOfDay(contact.at()));
		add(found, "payment-method", payments, method -> method);
		return List.copyOf(found);
	}

	private static <T> void add(List<InferredPreference> found, String name, Stream<T> times,
			Function<T, @Nullable String> word) {
		var counts = new TreeMap<String, Integer>();
		times.forEach(time -> {
			var value = word.apply(time);
			if (value != null) {
				counts.merge(value, 1, Integer::sum);
			}
		});
		var seen = counts.values().stream().mapToInt(Integer::intValue).sum();
		counts.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.filter(most -> seen >= ENOUGH && 2 * most.getValue() > seen)
			.ifPresent(most -> found
				.add(new InferredPreference(name, most.getKey(), most.getValue() / (double) seen, seen, MODEL)));
	}

	private static String timeOfDay(Instant at) {
		var hour = at.atZone(MarginSeries.ZONE).getHour();
		return (hour < NOON) ? "morning" : (hour < EVENING) ? "afternoon" : "evening";
	}

	/** The name and the rule only: the rest is about a person. */
	@Override
	public String toString() {
		return this.name + " by " + this.model;
	}

}
